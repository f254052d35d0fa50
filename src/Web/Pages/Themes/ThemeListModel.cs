using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Pages.Charts;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>What the list of themes shows.</summary>
/// <param name="Themes">Themes that the filters leave, with the number of their documents in the chosen region.</param>
/// <param name="All">Themes that there are.</param>
/// <param name="Hidden">Themes that people took out of sight.</param>
/// <param name="Unassigned">Number of documents that fit nowhere.</param>
/// <param name="Fields">Filters above the list.</param>
/// <param name="Area">The chosen region; empty for all.</param>
public sealed record ThemeListModel(
    IReadOnlyList<(ThemeView View, int Count)> Themes, int All, IReadOnlyList<(string Id, string Label)> Hidden, int Unassigned, IReadOnlyList<FilterField> Fields, string Area)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public (string Text, bool IsGood)? Message { get; init; }

    /// <summary>True when themes can be changed here.</summary>
    public bool CanChange { get; init; }

    public IReadOnlyList<ThemeBubble> Bubbles => [.. Themes.Select(t => new ThemeBubble(t.View.Entry.Label, t.View.X, t.View.Y, t.Count, AddressOf(t.View)))];

    public string AddressOf(ThemeView view) => $"/themas/{view.Entry.Id}{(Area.Length > 0 ? $"?gebied={Uri.EscapeDataString(Area)}" : string.Empty)}";

    internal static ThemeListModel Of(IReadOnlyList<ThemeView> views, ThemeOverview overview, IQueryCollection query)
    {
        string policy = KnowledgePack.BuiltIn.FindTheme(query["thema"].ToString())?.Id ?? string.Empty;
        Region? area = AreaChoice.Find(query["gebied"].ToString());
        string[] policies = [.. views.Select(v => v.Entry.Description.Taxonomy).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new ThemeListModel(
            [.. views.Where(v => policy.Length == 0 || v.Entry.Description.Taxonomy == policy)
                .Select(v => (v, v.Entry.Documents.Count(d => AreaChoice.IsIn(d.Document, area)))).Where(v => v.Item2 > 0).OrderByDescending(v => v.Item2)],
            views.Count,
            [.. overview.Hidden.Select(t => (t.Id, t.Label))],
            overview.Unassigned.Count,
            [
                new FilterField("thema", "Beleidsthema", policy, [.. policies.Append(policy).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Select(p => (p, KnowledgePack.BuiltIn.FindTheme(p)?.Label ?? p)).OrderBy(p => p.Item2, StringComparer.Create(Dutch.Culture, ignoreCase: true))], "Alle beleidsthema's"),
                new FilterField("gebied", "Gebied", area?.Name ?? string.Empty, AreaChoice.All, "Hele regio"),
            ],
            area?.Name ?? string.Empty);
    }
}
