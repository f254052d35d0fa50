using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>What the list of lessons shows.</summary>
/// <param name="Address">State of the page; its page number lies within what there is.</param>
/// <param name="Rows">Lessons on this page.</param>
/// <param name="Total">Lessons that the filters leave.</param>
/// <param name="All">Lessons that there are.</param>
/// <param name="Tabs">Name of the outcome (empty for all), label and count under the other filters.</param>
/// <param name="Fields">Filters above the list.</param>
/// <param name="CanChange">True when lessons can be judged here.</param>
public sealed record LessonPageModel(
    LessonAddress Address, IReadOnlyList<LessonRow> Rows, int Total, int All, IReadOnlyList<(string Name, string Label, int Count)> Tabs, IReadOnlyList<FilterField> Fields, bool CanChange)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public (string Text, bool IsGood)? Message { get; init; }

    /// <summary>Collected lessons that are not on this page: they travel along.</summary>
    public IEnumerable<string> ChosenElsewhere => Address.Chosen.Except(Rows.Select(r => r.Key), StringComparer.Ordinal);

    internal static LessonPageModel Of(IReadOnlyList<LessonRow> all, LessonAddress address, bool canChange)
    {
        IReadOnlyList<LessonRow> ofAllOutcomes = LessonList.Filtered(all, address.WithOutcome(string.Empty)), found = LessonList.Filtered(all, address);
        LessonAddress shown = address.WithPage(Math.Clamp(address.Page, 1, NumberPager.LastOf(found.Count)));
        return new LessonPageModel(
            shown,
            [.. found.Skip((shown.Page - 1) * NumberPager.Size).Take(NumberPager.Size)],
            found.Count,
            all.Count,
            [(string.Empty, "Alle lessen", ofAllOutcomes.Count), .. LessonWords.Choices.Select(c => (c.Name, c.Label, ofAllOutcomes.Count(r => LessonWords.NameOf(r.Outcome) == c.Name)))],
            FieldsOf(all, shown),
            canChange);
    }

    private static FilterField[] FieldsOf(IReadOnlyList<LessonRow> all, LessonAddress address) =>
    [
        new("q", "Zoekwoord", address.Words, Type: "search"),
        new("thema", "Thema", address.Theme, [.. all.SelectMany(r => r.Themes).Distinct(StringComparer.Ordinal).Select(t => (t, KnowledgePack.BuiltIn.FindTheme(t)?.Label ?? t)).OrderBy(t => t.Item2, StringComparer.Create(Dutch.Culture, ignoreCase: true))], "Alle thema's"),
        new("gebied", "Gebied", address.Area, AreaChoice.All, "Hele regio"),
        new("uitkomst", "Uitkomst", address.Outcome, LessonWords.Choices, "Alle uitkomsten"),
        new("bron", "Bron", address.Source, [.. all.Select(r => r.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(s => (s, s))], "Alle bronnen"),
    ];
}
