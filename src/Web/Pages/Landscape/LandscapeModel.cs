using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>The map as a page shows it.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Spots">What is counted, filtered.</param>
/// <param name="Data">All that the reader may see, filtered.</param>
/// <param name="Fields">Filters with their choices.</param>
/// <param name="Today">The day of the overview.</param>
public sealed record LandscapeModel(LandscapeQuery Query, LandscapeKind Kind, IReadOnlyList<Spot> Spots, LandscapeData Data, IReadOnlyList<FilterField> Fields, DateOnly Today)
{
    /// <summary>True when nothing has been taken in, whatever was asked.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Counted things that have no date and therefore fall outside every period.</summary>
    public int Undated { get; private init; }

    public static LandscapeModel Of(LandscapeData all, LandscapeQuery query, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(query);
        LandscapeKind kind = LandscapeKind.Find(query.Kind) ?? LandscapeKind.All[0];
        LandscapeData data = all.Where(query.Matches);
        bool hasPeriod = query.From is not null || query.Until is not null;
        return new LandscapeModel(query, kind, [.. data.Spots(kind.Id)], data, FieldsOf(all, query, kind), today)
        {
            IsEmpty = all.IsEmpty,
            Undated = hasPeriod ? all.Where((query with { From = null, Until = null }).Matches).Spots(kind.Id).Count(s => s.From is null && s.Until is null) : 0,
        };
    }

    public IReadOnlyDictionary<string, int> Values => LandscapeCounts.ByMunicipality(Spots);

    public IReadOnlyList<(LandscapePlace Place, int Count)> Elsewhere => LandscapeCounts.Elsewhere(Spots);

    /// <summary>Address of the list behind the count of a place.</summary>
    public string ListAt(LandscapePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return (Query with { Kind = Kind.Id, Shape = LandscapeQuery.Map, Page = 1 }).At(place.Path);
    }

    /// <summary>Address of the list behind the count of a municipality; null for names that are none.</summary>
    public string? ListOf(string municipality) =>
        KnowledgePack.BuiltIn.Regions.FirstOrDefault(r => !r.IsDistrict && r.Name == municipality) is { } region ? ListAt(LandscapePlace.Municipality(region)) : null;

    /// <summary>What was chosen, in words; empty for nothing.</summary>
    public string Choice => string.Join("; ", new[]
    {
        Query.Theme.Length > 0 ? $"thema {KnowledgePack.BuiltIn.FindTheme(Query.Theme)?.Label}" : string.Empty,
        Query.Status.Length > 0 ? $"status {Query.StatusName}" : string.Empty,
        Query.From is { } from ? $"vanaf {Dutch.Date(from)}" : string.Empty,
        Query.Until is { } until ? $"tot en met {Dutch.Date(until)}" : string.Empty,
    }.Where(p => p.Length > 0));

    private static FilterField[] FieldsOf(LandscapeData all, LandscapeQuery query, LandscapeKind kind)
    {
        FilterField[] fields =
        [
            new("vorm", "Vorm", query.Shape == LandscapeQuery.Tiles ? LandscapeQuery.Tiles : string.Empty, [(LandscapeQuery.Tiles, "Schema")], "Kaart"),
            new("soort", "Wat", query.Kind, [.. LandscapeKind.All.Skip(1).Select(k => (k.Id, k.Label))], LandscapeKind.All[0].Label),
            new("thema", "Thema", query.Theme, LandscapeChoices.Themes(all.Documents.Select(d => d.Spot)), "Alle thema's"),
            new("vanaf", "Vanaf", LandscapeQuery.Text(query.From), Type: "date"),
            new("tot", "Tot en met", LandscapeQuery.Text(query.Until), Type: "date"),
        ];
        return kind.Id == LandscapeKind.Initiatives ? [.. fields[..3], new("status", "Status", query.StatusName, [.. ApiWords.Initiatives.Values.Select(s => (s, s))]), .. fields[3..]] : fields;
    }
}
