using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Texts;

namespace ZVSearch.Ingest.Describing.Fields;

/// <summary>The fields of one kind of card, by the signs in facts.tsv: labels first, then sentences, then sections.</summary>
internal sealed partial class FieldFinder
{
    private const double LabelConfidence = 0.95, PatternConfidence = 0.85, HeadingConfidence = 0.75;

    private readonly string _card;
    private readonly FactCue[] _cues;
    private readonly LabelFinder _labels;
    private readonly string[] _fields;

    public FieldFinder(KnowledgePack knowledge, string card)
    {
        _card = card;
        _cues = [.. knowledge.FactCues.Where(c => c.Card == card)];
        _fields = [.. _cues.Select(c => c.Field).Distinct()];
        _labels = new LabelFinder(knowledge.FactCues.Where(c => c.How == CueKind.Label).Select(c => c.Text));
    }

    /// <param name="outline">The document.</param>
    /// <param name="first">Sections to look at before all others; empty when none is better.</param>
    /// <param name="only">Fields that are wanted; null for all.</param>
    public IEnumerable<Fact> In(Outline outline, IReadOnlyList<OutlineSection> first, IReadOnlySet<string>? only = null)
    {
        List<LabelledValue> labelled = [.. _labels.In(outline)];
        foreach (string field in _fields.Where(f => only?.Contains(f) ?? true))
        {
            FactCue[] cues = [.. _cues.Where(c => c.Field == field)];
            List<Fact> facts = [.. ByLabel(outline.Text, cues, labelled)];
            // A list under its own heading is whole; a sentence may name some of it in passing.
            bool isList = Array.Exists(cues, c => c.Kind == FactKind.List);
            if (facts.Count == 0) { facts = [.. isList ? ByHeading(outline, cues) : ByPattern(outline, cues, first)]; }

            if (facts.Count == 0) { facts = [.. isList ? ByPattern(outline, cues, first) : ByHeading(outline, cues)]; }

            foreach (Fact fact in facts) { yield return fact; }
        }
    }

    private Fact[] ByLabel(CleanText text, FactCue[] cues, List<LabelledValue> labelled)
    {
        foreach (FactCue cue in cues.Where(c => c.How == CueKind.Label))
        {
            foreach (LabelledValue value in labelled.Where(l => l.Label.Equals(cue.Text, StringComparison.OrdinalIgnoreCase)))
            {
                Fact[] facts = [.. FactMaker.Make(_card, cue, text, value.Value, value.Items, LabelConfidence)];
                if (facts.Length > 0) { return facts; }
            }
        }

        return [];
    }

    private Fact[] ByPattern(Outline outline, FactCue[] cues, IReadOnlyList<OutlineSection> first)
    {
        foreach (IEnumerable<TextBlock> blocks in (IEnumerable<TextBlock>[])[first.SelectMany(s => s.Blocks), outline.Blocks])
        {
            TextBlock[] all = [.. blocks];
            foreach (FactCue cue in cues)
            {
                foreach (TextBlock block in cue.Expression is null ? [] : all)
                {
                    if (cue.Expression?.Match(outline.Text.TextOf(block)) is not { Success: true } match) { continue; }

                    Group value = match.Groups["value"];
                    var span = new Span(block.Start + value.Index, block.Start + value.Index + value.Length);
                    Fact[] facts = [.. FactMaker.Make(_card, cue, outline.Text, span.TrimIn(outline.Text), [], PatternConfidence)];
                    if (facts.Length > 0) { return facts; }
                }
            }
        }

        return [];
    }

    private Fact[] ByHeading(Outline outline, FactCue[] cues)
    {
        foreach (FactCue cue in cues.Where(c => c.How == CueKind.Heading))
        {
            foreach (OutlineSection section in outline.Sections.Where(s => s.Blocks.Count > 0 && IsUnder(s.Heading, cue.Text)))
            {
                Fact[] facts = [.. SectionFacts(outline.Text, cue, section)];
                if (facts.Length > 0) { return facts; }
            }
        }

        return [];
    }

    private IEnumerable<Fact> SectionFacts(CleanText text, FactCue cue, OutlineSection section)
    {
        Span[] items = [.. section.Blocks.Where(b => b.Kind == BlockKind.ListItem).Select(b => new Span(b.Start, b.End))];
        if (items.Length == 0) { items = [.. section.Blocks.Where(b => b.Kind == BlockKind.TableRow).Skip(1).Select(b => FirstCell(text, b))]; }

        TextBlock lead = section.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph) ?? section.Blocks[0];
        var whole = new Span(lead.Start, lead.End);
        if (cue.Kind != FactKind.List)
        {
            // "Aan het einde van 2026" goes on in the list under it.
            bool goesOn = section.Blocks.Any(b => b.Kind == BlockKind.ListItem) && items.Length > 0 && !text.TextOf(lead).TrimEnd().EndsWith('.');
            return FactMaker.Make(_card, cue, text, goesOn ? new Span(lead.Start, Math.Max(lead.End, items[^1].End)) : whole, [], HeadingConfidence);
        }

        // Partners stand in one sentence; results are a sentence each.
        if (items.Length == 0 && cue.Field == Core.Findings.Fields.Result) { items = [.. Sentences.In(text, lead)]; }
        else if (items.Length == 0) { whole = Enumeration(text, Sentences.In(text, lead).FirstOrDefault(whole)); }

        return FactMaker.Make(_card, cue, text, whole, items, HeadingConfidence);
    }

    /// <summary>"Wij trekken op met de politie, …" enumerates from "de politie" on.</summary>
    private static Span Enumeration(CleanText text, Span sentence)
    {
        Match lead = Lead().Match(sentence.In(text));
        return lead.Success ? new Span(sentence.Start + lead.Length, sentence.End) : sentence;
    }

    [GeneratedRegex(@"^(?:Wij|We|Het project|De gemeente|Het plan|In dit project|Dit plan)\b[^,]{0,50}?\b(?:met|bestaat uit|zijn)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lead();

    /// <summary>"De opdracht van het college" stands under "de opdracht"; "Doelgroep" does not stand under "doel".</summary>
    private static bool IsUnder(string heading, string cue) =>
        heading.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && (heading.Length == cue.Length || (!char.IsLetterOrDigit(heading[cue.Length]) && heading.Length < cue.Length + 40));

    private static Span FirstCell(CleanText text, TextBlock row)
    {
        int border = text.TextOf(row).IndexOf(" | ", StringComparison.Ordinal);
        return new Span(row.Start, border < 0 ? row.End : row.Start + border);
    }
}
