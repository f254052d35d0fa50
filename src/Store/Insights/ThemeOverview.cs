using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Store.Insights;

/// <summary>All that a reader may know of themes.</summary>
/// <param name="Themes">By number of documents, largest first; without those that people hid or merged into another.</param>
/// <param name="Hidden">Themes that people took out of sight.</param>
/// <param name="Unassigned">Documents that fit nowhere, with the reason.</param>
/// <param name="Merged">Ids of themes that people merged, with the id of the theme they went to in the end.</param>
/// <param name="Names">Names of all themes by id, merged and hidden ones included.</param>
/// <param name="Centres">Middles by id: four bytes of factor, then one signed byte per dimension.</param>
/// <param name="Curations">What people did, newest first.</param>
public sealed record ThemeOverview(
    IReadOnlyList<ThemeEntry> Themes,
    IReadOnlyList<ThemeEntry> Hidden,
    IReadOnlyList<(DescribedDocument Document, string Reason)> Unassigned,
    IReadOnlyDictionary<string, string> Merged,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<string, byte[]> Centres,
    IReadOnlyList<ThemeCurationRow> Curations);
