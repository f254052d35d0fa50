using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>lines → blocks: paragraphs are rejoined, headings are told from text by size and weight, rows of cells become table rows.</summary>
internal sealed partial class Paragraphs
{
    private const int LongestHeading = 220;
    private const int LongestBoldHeading = 120;

    private readonly double _bodySize;
    private readonly double[] _headingSizes;

    /// <param name="pages">All pages: the size of running text and of headings is a matter of the whole document.</param>
    public Paragraphs(IReadOnlyList<PageLines> pages)
    {
        List<(double Size, int Letters)> sizes = [.. pages
            .SelectMany(p => p.Lines)
            .GroupBy(l => Math.Round(l.Size * 2) / 2)
            .Select(g => (g.Key, g.Sum(l => l.Text.Length)))];
        _bodySize = sizes.Count == 0 ? 10 : sizes.MaxBy(s => s.Letters).Size;
        _headingSizes = [.. sizes.Select(s => s.Size).Where(s => s > _bodySize * 1.08).OrderDescending()];
    }

    public List<Block> From(IReadOnlyList<Line> lines)
    {
        var blocks = new List<Block>();
        var paragraph = new List<Line>();
        double leading = Leading(lines);
        foreach (Line line in lines)
        {
            if (paragraph.Count > 0 && !Continues(paragraph, line, leading))
            {
                Flush(paragraph, blocks);
            }

            paragraph.Add(line);
        }

        Flush(paragraph, blocks);
        return blocks;
    }

    /// <summary>Joins two lines; a hyphen at the end of the first disappears when the word goes on in the second.</summary>
    public static void Join(StringBuilder text, string next)
    {
        if (text.Length == 0)
        {
            text.Append(next);
            return;
        }

        bool isBroken = text.Length > 2 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]);
        if (!isBroken || next.Length == 0 || !char.IsLower(next[0]))
        {
            // "Noord-" + "Holland": the hyphen belongs to the word and no blank may come in between.
            bool staysTogether = isBroken && next.Length > 0 && char.IsUpper(next[0]);
            text.Append(staysTogether ? string.Empty : " ").Append(next);
        }
        else if (Ellipsis().IsMatch(next))
        {
            text.Append(' ').Append(next);
        }
        else
        {
            text.Length--;
            text.Append(next);
        }
    }

    /// <summary>"zorg-" + "en veiligheid": the hyphen stands for the left-out half of a word.</summary>
    [GeneratedRegex(@"^(en|of|en/of|dan wel|tot|als|noch)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"^([-–•▪●◦·*o]|\(?[0-9]{1,2}[.)°º]|\(?[a-z][.)°º]|[ivx]{1,4}[.)]|[0-9]{1,2}(\.[0-9]{1,2}){1,3}\.?)\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex ItemStart();

    /// <summary>Middle distance between base lines; what is clearly more is a new paragraph.</summary>
    private static double Leading(IReadOnlyList<Line> lines)
    {
        List<double> steps = [.. lines.Zip(lines.Skip(1), (a, b) => a.Baseline - b.Baseline).Where(s => s is > 2 and < 60).Order()];
        return steps.Count == 0 ? 14 : steps[steps.Count / 3];
    }

    private static bool Continues(List<Line> paragraph, Line line, double leading)
    {
        Line last = paragraph[^1];
        double step = last.Baseline - line.Baseline;
        bool isSameLook = Math.Abs(last.Size - line.Size) < 0.08 * last.Size && last.IsBold == line.IsBold;
        bool isNear = step > 0 && step < Math.Max(leading, 1.1 * line.Size) * 1.3;
        bool isRow = line.Fragments.Count > 1 || last.Fragments.Count > 1;
        bool isIndented = paragraph.Count > 1 && line.Left > last.Left + (0.8 * line.Size) && last.Text.EndsWith('.');
        return isSameLook && isNear && !isRow && !isIndented && !ItemStart().IsMatch(line.Text);
    }

    private void Flush(List<Line> paragraph, List<Block> blocks)
    {
        if (paragraph.Count == 0) { return; }

        Line first = paragraph[0];
        if (first.Fragments.Count > 1 && !IsItem(first))
        {
            blocks.Add(new Block(BlockKind.TableRow, string.Join(" | ", first.Fragments.Select(f => f.Text))));
        }
        else
        {
            var text = new StringBuilder();
            foreach (Line line in paragraph) { Join(text, line.Text); }

            blocks.Add(ToBlock(text.ToString(), first));
        }

        paragraph.Clear();
    }

    /// <summary>A number or bullet with a wide gap behind it is a list item, not a row of two cells.</summary>
    private static bool IsItem(Line line) => line.Fragments.Count == 2 && line.Fragments[0].Text.Length <= 6 && ItemStart().IsMatch(line.Text);

    private Block ToBlock(string text, Line first)
    {
        bool isLarge = first.Size > _bodySize * 1.08 && text.Length <= LongestHeading;
        bool isBold = first.IsBold && first.Size >= _bodySize * 0.95 && text.Length <= LongestBoldHeading && !text.EndsWith('.') && !text.EndsWith(';');
        if ((isLarge || isBold) && text.Any(char.IsLetter))
        {
            return new Block(BlockKind.Heading, text, LevelOf(first, isLarge));
        }

        return new Block(ItemStart().IsMatch(text) ? BlockKind.ListItem : BlockKind.Paragraph, text);
    }

    private int LevelOf(Line line, bool isLarge)
    {
        int rank = Array.FindIndex(_headingSizes, s => line.Size >= s - 0.3);
        int level = isLarge && rank >= 0 ? rank + 1 : _headingSizes.Length + 1;
        return Math.Clamp(level, 1, 9);
    }
}
