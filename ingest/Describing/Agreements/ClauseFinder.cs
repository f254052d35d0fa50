using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Mentions;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Agreements;

/// <summary>
/// The clause check: for each clause of the checklist whether the agreement provides for it. One telling expression or two phrases make it
/// present, one phrase weak; a clause without a fact is missing. Articles that are still to be written do not count.
/// </summary>
internal sealed class ClauseFinder(KnowledgePack knowledge, LawFinder laws)
{
    /// <param name="outline">The document.</param>
    /// <param name="title">Its title.</param>
    /// <param name="known">Facts of the agreement: what was found there need not be looked for again.</param>
    public IEnumerable<Fact> In(Outline outline, string title, IReadOnlyList<Fact> known)
    {
        CleanText text = outline.Text;
        Line[] lines = [.. Lines(outline)];
        string subject = $"{title} {text.Text[..Math.Min(2000, text.Text.Length)]}";
        string[] sets = [.. SetsOf(subject)];
        foreach (Clause clause in knowledge.Clauses.Where(c => c.Sets.Any(sets.Contains)))
        {
            if (clause.Id == "verouderde_wet")
            {
                if (laws.In(text, [.. outline.Blocks]).FirstOrDefault(f => laws.IsOutdated(f.Value)) is { } old) { yield return Of(clause, ClauseStatus.Outdated, old); }
            }
            else if (ByFact(clause.Id, known) is { } fact) { yield return Of(clause, ClauseStatus.Present, fact); }
            else if (Check(text, clause, lines) is var (status, span) && status != ClauseStatus.Missing) { yield return Of(clause, status, Facts.Of(text, Cards.Clause, clause.Id, CardFields.Status, string.Empty, span, 0.85)); }
        }
    }

    private (ClauseStatus Status, Span Span) Check(CleanText text, Clause clause, Line[] lines)
    {
        (int Count, Span Span) weak = default;
        foreach (Line line in lines)
        {
            if (clause.Expressions.Any(e => e.IsMatch(line.Words)))
            {
                bool leansOnOldLaw = clause.Id is "grondslag" or "wgs_basis" && laws.In(text, [line.Block]).Any(f => laws.IsOutdated(f.Value));
                return (leansOnOldLaw ? ClauseStatus.Outdated : ClauseStatus.Present, line.Span);
            }

            int phrases = clause.Cues.Count(c => WordSearch.Contains(line.Words, c));
            if (phrases > 0) { weak = (weak.Count + phrases, weak.Count == 0 ? line.Span : weak.Span); }
        }

        return weak.Count switch { 0 => (ClauseStatus.Missing, default), 1 => (ClauseStatus.Weak, weak.Span), _ => (ClauseStatus.Present, weak.Span) };
    }

    private static Fact? ByFact(string clause, IReadOnlyList<Fact> known)
    {
        string? field = clause switch
        {
            "partijen" when known.Count(f => f.Field == CardFields.Party) > 1 => CardFields.Party,
            "doel" => CardFields.Purpose,
            "looptijd" => known.Any(f => f.Field == CardFields.Start) ? CardFields.Start : CardFields.Duration,
            "verantwoordelijken" => CardFields.Controller,
            "bewaartermijn" => CardFields.Retention,
            "contactpersoon" => CardFields.Contact,
            "verlenging" => CardFields.Renewal,
            "opzegging" => CardFields.Notice,
            _ => null,
        };
        return field is null ? null : known.FirstOrDefault(f => f.Card == Cards.Agreement && f.Field == field);
    }

    private static Fact Of(Clause clause, ClauseStatus status, Fact at) => new(Cards.Clause, clause.Id, CardFields.Status, status.ToString().ToLowerInvariant(), at.Place, at.Confidence);

    /// <summary>Sentences with the heading that they stand under; headings of articles that hold nothing yet are left out, with what they hold.</summary>
    private static IEnumerable<Line> Lines(Outline outline)
    {
        foreach (OutlineSection section in outline.Sections)
        {
            TextBlock[] written = [.. section.Blocks.Where(b => !FactMaker.IsBlank(outline.Text.TextOf(b)) && !outline.Text.TextOf(b).TrimStart().StartsWith('['))];
            if (section.Head is { } head && (written.Length > 0 || section.Blocks.Count == 0))
            {
                int end = written.Length > 0 ? Sentences.In(outline.Text, written[0]).Select(s => s.End).FirstOrDefault(head.End) : head.End;
                yield return new Line(outline.Text.TextOf(head), new Span(head.Start, end), head);
            }

            foreach (TextBlock block in written)
            {
                foreach (Span sentence in Sentences.In(outline.Text, block)) { yield return new Line(sentence.In(outline.Text), sentence, block); }
            }
        }
    }

    private static IEnumerable<string> SetsOf(string subject)
    {
        yield return "alle";
        if (Has("persoonsgericht") || Regex.IsMatch(subject, @"\bPGA\b", RegexOptions.None, TimeSpan.FromSeconds(1))) { yield return "pga"; }

        if (Has("jeugdgroep") || Has("jongerengroep") || Has("groepsaanpak")) { yield return "jeugdgroepen"; }

        if (Has("radicalisering") || Has("CTER") || Has("extremisme")) { yield return "cter"; }

        if (Has("Veiligheidshuis") || Has("RIEC")) { yield return "zvh_riec"; }

        bool Has(string word) => subject.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private sealed record Line(string Words, Span Span, TextBlock Block);
}
