using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Describing.Texts;

namespace ZVSearch.Ingest.Describing.Fields;

/// <summary>Finds the values behind known labels: in tables of two columns, behind a colon, or in the list under it.</summary>
internal sealed class LabelFinder
{
    private const string Border = " | ";
    private const int MostWords = 5, ShortestLead = 6;

    private static readonly HashSet<string> Abbreviated = new(["mr", "dr", "drs", "ir", "ing", "prof", "dhr", "mw", "mevr", "nr", "art", "bijv", "ca", "incl", "excl", "vz", "st", "tel"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _labels;

    /// <param name="labels">Compared without case.</param>
    public LabelFinder(IEnumerable<string> labels) => _labels = new HashSet<string>(labels, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<LabelledValue> In(Outline outline)
    {
        CleanText text = outline.Text;
        TextBlock[] blocks = [.. outline.Blocks];
        for (int i = 0; i < blocks.Length; i++)
        {
            IEnumerable<LabelledValue> found = blocks[i].Kind == BlockKind.TableRow ? InRow(text, blocks[i]) : InLine(text, blocks, i);
            foreach (LabelledValue value in found) { yield return value; }
        }
    }

    private List<LabelledValue> InRow(CleanText text, TextBlock row)
    {
        string line = text.TextOf(row);
        int border = line.IndexOf(Border, StringComparison.Ordinal);
        if (border <= 0) { return InText(text, row.Start, row.End); }

        string label = Bare(line[..border]);
        bool hasTwoCells = line.IndexOf(Border, border + 1, StringComparison.Ordinal) < 0;
        return _labels.Contains(label) && hasTwoCells ? [new LabelledValue(label, new Span(row.Start + border + Border.Length, row.End).TrimIn(text), [])] : InText(text, row.Start, row.End);
    }

    private IEnumerable<LabelledValue> InLine(CleanText text, TextBlock[] blocks, int index)
    {
        TextBlock block = blocks[index];
        string line = text.TextOf(block);
        if (block.Kind == BlockKind.Heading ? !line.Contains(':', StringComparison.Ordinal) : line.Length < 50 && _labels.Contains(Bare(line)))
        {
            // A heading is looked at elsewhere; a label that stands alone has its value in what follows.
            return block.Kind == BlockKind.Heading ? [] : Following(text, blocks, index, Bare(line));
        }

        LabelledValue[] found = [.. InText(text, block.Start, block.End)];
        return found is [.., { Value: var last } empty] && last.Start >= last.End ? [.. found[..^1], .. Following(text, blocks, index, empty.Label)] : found;
    }

    private static IEnumerable<LabelledValue> Following(CleanText text, TextBlock[] blocks, int index, string label)
    {
        List<Span> items = [.. blocks.Skip(index + 1).TakeWhile(b => b.Kind == BlockKind.ListItem).Select(b => new Span(b.Start, b.End))];
        if (items.Count > 0) { return [new LabelledValue(label, new Span(items[0].Start, items[^1].End), items)]; }

        return index + 1 < blocks.Length && blocks[index + 1].Kind == BlockKind.Paragraph ? [new LabelledValue(label, new Span(blocks[index + 1].Start, blocks[index + 1].End).TrimIn(text), [])] : [];
    }

    private List<LabelledValue> InText(CleanText document, int start, int end)
    {
        string text = document.Text;
        var labels = new List<(string Label, int Start, int ValueStart)>();
        for (int colon = text.IndexOf(':', start, end - start); colon >= 0; colon = colon + 1 < end ? text.IndexOf(':', colon + 1, end - colon - 1) : -1)
        {
            if (LabelBefore(text, start, colon) is var (label, at) && label.Length > 0) { labels.Add((label, at, colon + 1)); }
        }

        var values = new List<LabelledValue>();
        for (int i = 0; i < labels.Count; i++)
        {
            int limit = i + 1 < labels.Count ? labels[i + 1].Start : end;
            values.Add(new LabelledValue(labels[i].Label, new Span(labels[i].ValueStart, SentenceEnd(text, labels[i].ValueStart, limit)).TrimIn(document), []));
        }

        return values;
    }

    /// <summary>The longest known label that ends at the colon; remarks in brackets between them do not count.</summary>
    private (string Label, int Start) LabelBefore(string text, int start, int colon)
    {
        int end = colon;
        while (end > start && (text[end - 1] == ' ' || text[end - 1] == '*')) { end--; }

        if (end > start && text[end - 1] == ')' && text.LastIndexOf('(', end - 1, end - start) is var open && open > start && end - open < 40) { end = open; }

        while (end > start && text[end - 1] == ' ') { end--; }

        (string best, int bestStart) = (string.Empty, 0);
        int at = end;
        for (int words = 0; words < MostWords && at > start; words++)
        {
            while (at > start && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('|' or '(' or '*')) { at--; }

            string candidate = text[at..end];
            if (_labels.Contains(candidate)) { (best, bestStart) = (candidate, at); }
            else if (best.Length == 0 && StartsWithLabel(candidate) is { } longer && IsStart(text, start, at)) { (best, bestStart) = (longer, at); }

            while (at > start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '*')) { at--; }

            if (at > start && text[at - 1] is '.' or ';' or '|' or ':') { break; }
        }

        return (best, bestStart);
    }

    /// <summary>"Samenwerkingspartners in de uitvoering" goes under "samenwerkingspartners".</summary>
    private string? StartsWithLabel(string candidate)
    {
        int word = candidate.IndexOf(' ', StringComparison.Ordinal);
        return word >= ShortestLead && _labels.Contains(candidate[..word]) ? candidate[..word] : null;
    }

    private static bool IsStart(string text, int start, int at) => at == start || (at >= 2 && text[at - 2] is '.' or '|' or ';' or '?');

    private static int SentenceEnd(string text, int start, int limit)
    {
        for (int i = start; i < limit - 2; i++)
        {
            if (text[i] == '|') { return i; }

            if (text[i] is not ('.' or ';') || text[i + 1] != ' ' || !char.IsUpper(text[i + 2])) { continue; }

            int word = i;
            while (word > start && char.IsLetter(text[word - 1])) { word--; }

            bool isInitial = i - word <= 1 && word < i && char.IsUpper(text[word]);
            if (text[i] == ';' || (!isInitial && !Abbreviated.Contains(text[word..i]))) { return i; }
        }

        return limit;
    }

    private static string Bare(string text) => text.Trim(' ', ':', '*', '?', '.');
}
