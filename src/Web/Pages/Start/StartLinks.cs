using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Start;

/// <summary>Addresses of the lists behind the numbers. A list that does not know a filter leaves it out and shows all.</summary>
internal static class StartLinks
{
    public const string OpenDoubles = "/overlap?soort=dubbele-opdracht&status=open";
    public const string Overlaps = "/overlap";
    public const string Lapsing = "/convenanten?let-op=loopt-af";
    public const string Silent = "/besluiten?soort=acties&status=stil";
    public const string Decisions = "/besluiten";
    public const string Running = "/initiatieven?status=loopt";

    public static string Pair(OverlapEntry entry) => $"/overlap/{entry.Pair.A}/{entry.Pair.B}";

    public static string Initiative(InitiativeEntry entry) => $"/initiatieven/{entry.Main.Hash}";

    /// <summary>Documents on a district or on one of its municipalities.</summary>
    public static string Documents(DistrictCount district) => "/zoeken?" + string.Join('&', district.Municipalities.Prepend(district.Name).Select(n => $"regio={Uri.EscapeDataString(n)}"));

    /// <param name="list">Path of the list, with or without filters.</param>
    /// <param name="district">Name of the district.</param>
    public static string In(string list, string district) => $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}gebied={Uri.EscapeDataString(district)}";
}
