using System.Globalization;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Pages.Charts;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>What the page of one theme shows.</summary>
/// <param name="View">The theme.</param>
/// <param name="Overview">All themes that the reader may know of.</param>
/// <param name="Filter">Which of its documents are asked for.</param>
/// <param name="Documents">Documents on this page, heaviest first.</param>
/// <param name="Total">Documents that the filter leaves.</param>
/// <param name="Organisations">Who works on it.</param>
/// <param name="Initiatives">Initiatives of its documents.</param>
/// <param name="Agreements">Agreements among its documents.</param>
/// <param name="Lessons">Lessons in its documents.</param>
public sealed record ThemePageModel(
    ThemeView View,
    ThemeOverview Overview,
    ThemeFilter Filter,
    IReadOnlyList<(DescribedDocument Document, double Weight)> Documents,
    int Total,
    IReadOnlyList<ThemeOrganisation> Organisations,
    IReadOnlyList<InitiativeEntry> Initiatives,
    IReadOnlyList<AgreementEntry> Agreements,
    IReadOnlyList<(DescribedDocument Document, Card Lesson)> Lessons)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public (string Text, bool IsGood)? Message { get; init; }

    /// <summary>Functions whose organisation the documents do not say.</summary>
    public IReadOnlyList<ThemeContact> Unplaced { get; init; } = [];

    /// <summary>1-based page of documents.</summary>
    public int Number { get; init; } = 1;

    /// <summary>True when the theme can be changed here.</summary>
    public bool CanChange { get; init; }

    public ThemeEntry Entry => View.Entry;

    public string Address => $"/themas/{Entry.Id}";

    public bool IsHidden => Overview.Hidden.Any(h => h.Id == Entry.Id);

    /// <summary>Themes that this one can be merged with.</summary>
    public IReadOnlyList<(string Id, string Label)> Others => [.. Overview.Themes.Where(t => t.Id != Entry.Id).Select(t => (t.Id, t.Label)).OrderBy(t => t.Label, StringComparer.Create(Dutch.Culture, ignoreCase: true))];

    /// <summary>Themes that people merged into this one, directly or by steps.</summary>
    public IReadOnlyList<(string Id, string Label)> Parts => [.. Overview.Merged.Where(m => m.Value == Entry.Id).Select(m => (m.Key, Overview.Names[m.Key])).OrderBy(m => m.Item2, StringComparer.Ordinal)];

    /// <summary>What people did with this theme and its parts, newest first.</summary>
    public IReadOnlyList<ThemeCurationRow> History => [.. Overview.Curations.Where(c => c.Theme == Entry.Id || (Overview.Merged.TryGetValue(c.Theme, out string? target) && target == Entry.Id))];

    public IReadOnlyList<TimeSeriesPoint> Years => [.. View.Timeline.Periods.Select(p => new TimeSeriesPoint(p.Year, null, p.Count, p.Count == 0 ? null : $"{Address}?jaar={p.Year.ToString(CultureInfo.InvariantCulture)}#documenten"))];

    public IReadOnlyList<BarItem> Districts => [.. View.Timeline.Districts.Select(d => new BarItem(d.District, d.Count, d.Count == 0 ? null : $"{Address}?gebied={Uri.EscapeDataString(d.District)}#documenten"))];
}
