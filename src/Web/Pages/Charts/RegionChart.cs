using Microsoft.AspNetCore.Components;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Charts;

/// <summary>What both maps of the unit share: a count per municipality, with links.</summary>
public abstract class RegionChart : ComponentBase
{
    /// <summary>What the map is about.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = string.Empty;

    /// <summary>Counts by name of a municipality; a name that is not here counts as none, less than 0 too.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<string, int> Values { get; set; } = new Dictionary<string, int>();

    /// <summary>Gives the address behind a municipality by its name; null for no links.</summary>
    [Parameter]
    public Func<string, string?>? LinkOf { get; set; }

    /// <summary>What is counted, one of it: "initiatief".</summary>
    [Parameter]
    public string Unit { get; set; } = "document";

    /// <summary>What is counted, more of it: "initiatieven".</summary>
    [Parameter]
    public string Units { get; set; } = "documenten";

    /// <summary>Municipality or district to point out, by name or code; null for none.</summary>
    [Parameter]
    public string? Highlight { get; set; }

    [Inject]
    private protected KnowledgePack Knowledge { get; set; } = KnowledgePack.BuiltIn;

    private protected ShadeScale Scale { get; private set; } = ShadeScale.For([]);

    private protected IReadOnlyList<RegionCount> Counts { get; private set; } = [];

    private protected bool HasLinks => Counts.Any(c => Svg.Link(c.Link) is not null);

    /// <summary>Name of what is pointed out; null when the pack does not know it.</summary>
    private protected string? HighlightName => Highlight is null ? null : Knowledge.FindRegion(Highlight)?.Name;

    /// <summary>Counts that have no place on the map: districts, and names that the pack does not know.</summary>
    private protected IEnumerable<KeyValuePair<string, int>> Elsewhere =>
        Values.Where(v => Knowledge.Regions.All(r => r.IsDistrict || r.Name != v.Key)).OrderBy(v => v.Key, StringComparer.Ordinal);

    private protected string Description
    {
        get
        {
            int with = Counts.Count(c => c.Count > 0);
            string most = Counts.OrderByDescending(c => c.Count).FirstOrDefault() is { Count: > 0 } top ? $" Het meest: {top.Name}." : string.Empty;
            return $"{Dutch.Number(with)} van de {Dutch.Number(Counts.Count)} gemeenten met {Units}.{most} De tabel onder de kaart noemt alle aantallen.";
        }
    }

    private protected IEnumerable<string> ElsewhereRemark =>
        Elsewhere.Any() ? [$"Niet op de kaart: {string.Join("; ", Elsewhere.Select(v => $"{v.Key} ({Dutch.Number(v.Value)})"))}."] : [];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Region? highlight = Highlight is null ? null : Knowledge.FindRegion(Highlight);
        Region[] municipalities = [.. Knowledge.Regions.Where(r => !r.IsDistrict)];
        Scale = ShadeScale.For(municipalities.Select(r => Values.GetValueOrDefault(r.Name)));
        Counts = [.. municipalities.Select(r => CountOf(r, highlight))];
    }

    private RegionCount CountOf(Region region, Region? highlight)
    {
        int count = Math.Max(0, Values.GetValueOrDefault(region.Name));
        string name = $"{region.Name}: {(count == 0 ? $"geen {Units}" : Dutch.Count(count, Unit, Units))}";
        bool isHighlighted = highlight is not null && (highlight.IsDistrict ? highlight.Name == region.District : highlight.Code == region.Code);
        return new RegionCount(region, count, Scale.Of(count), name, LinkOf?.Invoke(region.Name), isHighlighted);
    }
}
