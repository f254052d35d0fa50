using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>Agreements that ended in the period, end within a year after it, or go on by themselves unless somebody cancels in time.</summary>
internal sealed class ExpiringCandidates(Rarity rarity)
{
    private const int MonthsAhead = 12;

    private const double Weight = 0.85;

    /// <summary>Where the end is told, best first.</summary>
    private static readonly string[] Telling = [Fields.End, Fields.Renewal, Fields.Duration, Fields.Notice, Fields.Start];

    public IEnumerable<Candidate> Of(IReadOnlyList<DescribedDocument> agreements, DateOnly from, DateOnly to, Func<DescribedDocument, ThemedDocument?> read)
    {
        foreach (DescribedDocument document in agreements)
        {
            if (document.Cards(Cards.Agreement) is not [var card] || !IsNear(AgreementTerm.Of(card, from), from, to) || read(document) is not { } text) { continue; }

            if (Telling.Select(f => card.Find(f)?.Place).FirstOrDefault(p => p is not null) is not { } place || text.UnitsAt(place) is not { } run) { continue; }

            LetterSource source = text.Source(text.Units[run.First].Start, text.Units[run.Last].End);
            string words = SentenceShortener.Shorten(source.Text);
            yield return new Candidate(PointMaker.Of(PointKind.Expiring, words, [source], Weight, "convenant dat binnen een jaar na de periode eindigt of vanzelf doorloopt"), rarity.VectorOf(words), SentenceSplitter.CountWords(words));
        }
    }

    private static bool IsNear(AgreementTerm term, DateOnly from, DateOnly to) =>
        term.Status != AgreementStatus.Concept && term.ExpiresOn is { } end && end >= from && end <= to.AddMonths(MonthsAhead);
}
