namespace ZVSearch.Web.Pages.Landscape;

/// <summary>A kind of thing on the map.</summary>
/// <param name="Id">In the address.</param>
/// <param name="Label">Head of a list.</param>
/// <param name="Unit">One of it.</param>
/// <param name="Units">More of it.</param>
public sealed record LandscapeKind(string Id, string Label, string Unit, string Units)
{
    public const string Documents = "documenten";
    public const string Initiatives = "initiatieven";
    public const string Agreements = "convenanten";
    public const string Decisions = "besluiten";
    public const string Lessons = "lessen";
    public const string Frameworks = "kaders";
    public const string Overlaps = "overlap";

    /// <summary>In the order in which pages show them.</summary>
    public static IReadOnlyList<LandscapeKind> All { get; } =
    [
        new(Initiatives, "Initiatieven", "initiatief", "initiatieven"), new(Agreements, "Convenanten", "convenant", "convenanten"), new(Decisions, "Besluiten", "besluit", "besluiten"),
        new(Lessons, "Lessen", "les", "lessen"), new(Overlaps, "Overlap", "paar met overlap", "paren met overlap"), new(Frameworks, "Kaders", "kader", "kaders"), new(Documents, "Documenten", "document", "documenten"),
    ];

    /// <summary>Kinds of documents that say from what a place works: ids of the pack.</summary>
    public static IReadOnlySet<string> FrameworkTypes { get; } = new HashSet<string>(StringComparer.Ordinal) { "handelingskader", "beleidsplan", "model", "privacyprotocol", "gemeenschappelijke_regeling" };

    /// <summary>Null when there is no such kind.</summary>
    public static LandscapeKind? Find(string id) => All.FirstOrDefault(k => k.Id == id);
}
