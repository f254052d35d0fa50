using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Registers;

/// <summary>One agreement in the register.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Card">What was agreed.</param>
/// <param name="Term">Until when it holds, seen from the day of the question.</param>
/// <param name="Clauses">Every clause that such an agreement needs, missing ones included, in the order of the checklist.</param>
public sealed record AgreementEntry(DescribedDocument Document, Card Card, AgreementTerm Term, IReadOnlyList<ClauseFinding> Clauses)
{
    /// <summary>Null when the document holds no agreement.</summary>
    /// <param name="document">With facts of agreements.</param>
    /// <param name="checklist">Clauses of the pack.</param>
    /// <param name="today">The day from which it is seen.</param>
    public static AgreementEntry? Of(DescribedDocument document, IReadOnlyList<Clause> checklist, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(checklist);
        if (document.Cards(Cards.Agreement) is not [var card]) { return null; }

        Dictionary<string, Card> found = document.Cards(Cards.Clause).ToDictionary(c => c.Item, StringComparer.Ordinal);
        return new AgreementEntry(
            document,
            card,
            AgreementTerm.Of(card, today),
            [.. checklist.Where(c => c.Sets.Contains("alle") || found.ContainsKey(c.Id)).Select(c => ClauseFinding.Of(c, found.GetValueOrDefault(c.Id)))]);
    }
}
