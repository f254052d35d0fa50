using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Charts;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Pages.Coverage;

/// <summary>What is there and what is not, per municipality, district and theme.</summary>
/// <param name="Chosen">Name of the district that was chosen; empty for all.</param>
/// <param name="Districts">All, or the chosen one.</param>
/// <param name="Kinds">Ids and names of the kinds that are expected.</param>
/// <param name="Themes">Policy themes with the number of documents by name of the district.</param>
/// <param name="IsAdministrator">True when files that were not taken in may be named.</param>
public sealed record CoverageModel(
    string Chosen,
    IReadOnlyList<DistrictCoverage> Districts,
    IReadOnlyList<(string Id, string Name)> Kinds,
    IReadOnlyList<(Theme Theme, IReadOnlyDictionary<string, int> Counts)> Themes,
    bool IsAdministrator)
{
    /// <summary>True when nothing has been taken in.</summary>
    public bool IsEmpty { get; private init; }

    /// <param name="chosen">Name of a district; empty for all.</param>
    /// <param name="data">What the reader may see.</param>
    /// <param name="files">Files with how they ended; null for readers who may not know.</param>
    public static CoverageModel Of(string chosen, LandscapeData data, IReadOnlyList<(string File, OutcomeKind Outcome)>? files)
    {
        ArgumentNullException.ThrowIfNull(data);
        IReadOnlyList<CoverageEntry> entries = CoverageRegister.Of([.. data.Documents.Select(d => d.Value)], files ?? [], KnowledgePack.BuiltIn);
        ILookup<string, CoverageEntry> byRegion = entries.ToLookup(e => e.Region, StringComparer.Ordinal);
        return new CoverageModel(
            chosen,
            [.. LandscapePlace.Districts.Where(d => chosen.Length == 0 || d.Name == chosen).Select(d => DistrictOf(d, data, byRegion))],
            [.. entries.Select(e => e.Type).Distinct(StringComparer.Ordinal).Select(t => (t, KnowledgePack.BuiltIn.FindType(t)?.ShortLabel ?? t))],
            ThemesOf(data),
            files is not null)
        {
            IsEmpty = data.IsEmpty,
        };
    }

    /// <summary>A cell of the table of a district.</summary>
    /// <param name="district">The district.</param>
    /// <param name="municipality">Head of the row.</param>
    /// <param name="kind">Head of the column.</param>
    public MatrixCell? CellOf(DistrictCoverage district, string municipality, string kind)
    {
        ArgumentNullException.ThrowIfNull(district);
        CoverageEntry? entry = district.Municipalities.FirstOrDefault(m => m.Region.Name == municipality)?.Entries.FirstOrDefault(e => Kinds.Any(k => k.Id == e.Type && k.Name == kind));
        return entry is null ? null : new MatrixCell(entry.Held, SearchAt(entry.Region, entry.Type), entry.Held < entry.Expected);
    }

    /// <summary>A cell of the table of themes: a blind spot where other districts have something and this one has nothing.</summary>
    public MatrixCell? ThemeCellOf(string theme, string district)
    {
        (Theme Theme, IReadOnlyDictionary<string, int> Counts) row = Themes.FirstOrDefault(t => t.Theme.Label == theme);
        if (row.Theme is null || LandscapePlace.Districts.FirstOrDefault(d => d.Name == district) is not { } region) { return null; }

        int count = row.Counts.GetValueOrDefault(district);
        return new MatrixCell(count, (LandscapeQuery.None with { Theme = row.Theme.Id, Kind = LandscapeKind.Documents }).At(LandscapePlace.All(region).Path), count == 0 && row.Counts.Values.Any(c => c > 0));
    }

    /// <summary>Address of the documents of a place and a kind; of all kinds when it is null.</summary>
    public static string SearchAt(string region, string? kind) =>
        $"/zoeken?regio={Uri.EscapeDataString(region)}{(kind is null ? string.Empty : $"&soort={Uri.EscapeDataString(kind)}")}";

    private static DistrictCoverage DistrictOf(Region district, LandscapeData data, ILookup<string, CoverageEntry> byRegion)
    {
        DescribedDocument[] all = In(district, data);
        return new DistrictCoverage(
            district,
            [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && r.District == district.Name).OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => MunicipalityOf(r, data, [.. byRegion[r.Name]]))],
            all.Length,
            NewestOf(all));
    }

    private static MunicipalityCoverage MunicipalityOf(Region region, LandscapeData data, IReadOnlyList<CoverageEntry> entries)
    {
        DescribedDocument[] documents = In(region, data);
        return new MunicipalityCoverage(region, entries, documents.Length, NewestOf(documents));
    }

    private static IReadOnlyList<(Theme Theme, IReadOnlyDictionary<string, int> Counts)> ThemesOf(LandscapeData data) =>
    [
        .. KnowledgePack.BuiltIn.Themes.OrderBy(t => t.Label, StringComparer.CurrentCultureIgnoreCase).Select(t =>
        {
            Spot[] spots = [.. data.Documents.Select(d => d.Spot).Where((LandscapeQuery.None with { Theme = t.Id }).Matches)];
            return (t, (IReadOnlyDictionary<string, int>)LandscapePlace.Districts.ToDictionary(d => d.Name, d => spots.Count(s => s.IsIn(d)), StringComparer.Ordinal));
        }),
    ];

    private static DescribedDocument[] In(Region region, LandscapeData data) => [.. data.Documents.Where(d => d.Spot.IsIn(region)).Select(d => d.Value)];

    private static DescribedDocument? NewestOf(IEnumerable<DescribedDocument> documents) => documents.Where(d => d.Date is not null).MaxBy(d => d.Date);
}
