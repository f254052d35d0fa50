using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>Words and addresses for initiatives.</summary>
internal static class InitiativeWords
{
    public static string AddressOf(InitiativeEntry entry) => $"/initiatieven/{entry.Main.Hash}";

    public static string StatusOf(string status) => status == "unknown" ? "status onbekend" : ApiWords.Initiatives.GetValueOrDefault(status, "status onbekend");

    /// <summary>Colour of the badge.</summary>
    public static string BadgeOf(string status) => status switch { "running" => "good", "planned" => "info", "stopped" => "warn", _ => string.Empty };

    /// <summary>The document of the initiative that says it; the main one when nobody knows.</summary>
    public static DescribedDocument SourceOf(InitiativeEntry entry, Fact fact) =>
        entry.Documents.Prepend(entry.Main).FirstOrDefault(d => d.Facts.Any(f => ReferenceEquals(f, fact))) ?? entry.Main;

    /// <summary>Names of policy themes.</summary>
    public static IEnumerable<string> Themes(IEnumerable<string> ids) => ids.Select(ThemeOf);

    /// <summary>Name of a policy theme; the id itself when the pack does not know it.</summary>
    public static string ThemeOf(string id) => KnowledgePack.BuiltIn.FindTheme(id)?.Label ?? id;

    /// <summary>Districts that the regions lie in, in the order of the pack; for groups.</summary>
    public static string DistrictOf(IReadOnlyList<string> regions)
    {
        string[] districts = [.. regions.Select(r => KnowledgePack.BuiltIn.FindRegion(r)?.District).OfType<string>().Distinct(StringComparer.Ordinal)];
        return districts switch { [var one] => one, [] => "Zonder gebied", _ => "Meer districten" };
    }
}
