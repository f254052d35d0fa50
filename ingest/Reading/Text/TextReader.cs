using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Text;

/// <summary>Reads plain text: paragraphs are parted by empty lines, hard-wrapped lines are rejoined, headings are told by their looks, a form feed starts a page.</summary>
public sealed partial class TextReader : IDocumentReader
{
    private const int LongestHeading = 100;

    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Text };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        string text = TextDecoder.Decode(file.Content).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Length > file.Limits.MaxCharacters) { throw ReadingException.TooLarge("Het bestand bevat te veel tekst."); }

        var pages = new List<Page>();
        foreach (string page in text.Split('\f'))
        {
            List<Block> blocks = Blocks(page.Split('\n'), stop);
            pages.Add(new Page(pages.Count + 1, blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, blocks));
        }

        return Task.FromResult(new ReadDocument(pages, FileProperties.None, []));
    }

    /// <summary>lines → blocks; also for text that comes out of other formats.</summary>
    internal static List<Block> Blocks(IReadOnlyList<string> lines, CancellationToken stop)
    {
        var blocks = new List<Block>();
        var paragraph = new List<string>();
        bool isWrapped = IsHardWrapped(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if ((i & 0x3FF) == 0) { stop.ThrowIfCancellationRequested(); }

            string line = lines[i];
            if (string.IsNullOrWhiteSpace(line) || Underline().IsMatch(line))
            {
                Flush(paragraph, blocks, isUnderlined: !string.IsNullOrWhiteSpace(line) && paragraph.Count == 1);
                continue;
            }

            if (Hash().Match(line) is { Success: true } hash)
            {
                Flush(paragraph, blocks, isUnderlined: false);
                string heading = BlockText.Normalize(hash.Groups[2].Value);
                if (heading.Length > 0) { blocks.Add(new Block(BlockKind.Heading, heading, hash.Groups[1].Length)); }

                continue;
            }

            if (paragraph.Count > 0 && StartsAnew(paragraph[^1], line, isWrapped)) { Flush(paragraph, blocks, isUnderlined: false); }

            if (!isWrapped && paragraph.Count == 0 && StandsAbove(lines, i))
            {
                blocks.Add(new Block(BlockKind.Heading, BlockText.Normalize(line), blocks.Count == 0 ? 1 : 3));
                continue;
            }

            paragraph.Add(line);
        }

        Flush(paragraph, blocks, isUnderlined: false);
        return blocks;
    }

    /// <summary>Many a plain text is Markdown by its headings.</summary>
    [GeneratedRegex(@"^(#{1,6})\s+(\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex(@"^\s*(?:={3,}|-{3,}|_{3,}|\*{3,})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*(?:[-*•–]|\(?[0-9]{1,2}[.)°º]|\(?[a-z][.)°º])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(?:artikel|hoofdstuk|paragraaf|afdeling|bijlage)\s+(?:[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,3})*|[IVX]{1,5})\b|^\s*[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\.?\s+\p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();

    /// <summary>Many lines of about the same length that do not end a sentence.</summary>
    internal static bool IsHardWrapped(IReadOnlyList<string> lines)
    {
        string[] filled = [.. lines.Where(l => l.Trim().Length > 0)];
        int running = filled.Count(l => l.TrimEnd().Length is > 50 and < 130 && char.IsLetterOrDigit(l.TrimEnd()[^1]));
        return filled.Length > 4 && running * 3 > filled.Length && filled.Count(l => l.Length > 160) * 10 < filled.Length;
    }

    /// <summary>
    /// A short line without an end, after an empty line and right above a longer one or a list, is a heading: writers of plain text leave
    /// no empty line behind it.
    /// </summary>
    internal static bool StandsAbove(IReadOnlyList<string> lines, int index)
    {
        string line = lines[index].Trim(), next = index + 1 < lines.Count ? lines[index + 1].Trim() : string.Empty;
        bool isAlone = index > 0 && string.IsNullOrWhiteSpace(lines[index - 1]);
        bool isShort = line.Length is > 3 and <= 60 && char.IsUpper(line[0]) && (char.IsLetter(line[^1]) || line[^1] is '?' or ')') && !line.AsSpan().ContainsAny(":|@,");
        return isAlone && isShort && (next.Length > Math.Max(40, line.Length) || (next.Length > 0 && (Item().IsMatch(next) || next.Contains(": ", StringComparison.Ordinal))));
    }

    private static bool StartsAnew(string before, string line, bool isWrapped)
    {
        if (Item().IsMatch(line) || IsHeading(before, isUnderlined: false)) { return true; }

        // Without wrapping every line is a paragraph; with wrapping a short line ends one.
        return !isWrapped || (before.TrimEnd().Length < 45 && before.TrimEnd().EndsWith('.'));
    }

    private static void Flush(List<string> paragraph, List<Block> blocks, bool isUnderlined)
    {
        if (paragraph.Count == 0) { return; }

        var text = new StringBuilder();
        foreach (string line in paragraph) { Pdf.Paragraphs.Join(text, line.Trim()); }

        string clean = BlockText.Normalize(text.ToString());
        if (clean.Length > 0)
        {
            bool isHeading = paragraph.Count == 1 && IsHeading(clean, isUnderlined);
            BlockKind kind = isHeading ? BlockKind.Heading : Item().IsMatch(paragraph[0]) ? BlockKind.ListItem : BlockKind.Paragraph;
            blocks.Add(new Block(kind, clean, isHeading ? LevelOf(clean, isUnderlined, blocks.Count == 0) : 0));
        }

        paragraph.Clear();
    }

    private static bool IsHeading(string line, bool isUnderlined)
    {
        string text = line.Trim();
        bool canBe = text.Length is > 1 and <= LongestHeading && text.Any(char.IsLetter) && text[^1] is not ('.' or ';' or ',' or ':');
        bool isCapitals = text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower);
        return canBe && (isUnderlined || isCapitals || NumberedHeading().IsMatch(text));
    }

    private static int LevelOf(string text, bool isUnderlined, bool isFirst)
    {
        if (isFirst) { return 1; }

        return isUnderlined || !text.Any(char.IsLower) ? 2 : 3;
    }
}
