using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>A law that an agreement names, and whether it holds.</summary>
/// <param name="Law">As the pack knows it.</param>
/// <param name="Fact">Where it is named first.</param>
/// <param name="Article">The article beside it; null when there is none.</param>
/// <param name="State">How the law stands today, in Dutch.</param>
/// <param name="NeedsLook">True when it no longer holds, or does not hold yet as far as known.</param>
public sealed record LawFinding(Law Law, Fact Fact, string? Article, string State, bool NeedsLook)
{
    /// <param name="document">With all its facts.</param>
    /// <param name="laws">Laws of the pack.</param>
    /// <param name="today">The day from which they are seen.</param>
    /// <returns>Those that need a look first, then in the order of the document.</returns>
    public static IReadOnlyList<LawFinding> Of(DescribedDocument document, IReadOnlyList<Law> laws, DateOnly today) =>
        [.. document.Cards(Cards.Law).Select(c => Of(c, laws, today)).OfType<LawFinding>().OrderBy(l => !l.NeedsLook)];

    private static LawFinding? Of(Card card, IReadOnlyList<Law> laws, DateOnly today)
    {
        if (card.Find(Fields.Name) is not { } fact || laws.FirstOrDefault(l => l.Short == fact.Value) is not { } law) { return null; }

        (string state, bool needsLook) = law switch
        {
            { Until: { } until } when until < today => ($"Geldt niet meer sinds {Dutch.Date(until.AddDays(1))}.", true),
            { IsComing: true } => ("Geldt nog niet, voor zover bekend.", true),
            { Since: { } since } when since > today => ($"Geldt pas vanaf {Dutch.Date(since)}.", true),
            { Since: { } since } => ($"Geldt sinds {Dutch.Date(since)}.", false),
            _ => ("Geldt.", false),
        };
        return new LawFinding(law, fact, card.Value(Fields.Article), state, needsLook);
    }
}
