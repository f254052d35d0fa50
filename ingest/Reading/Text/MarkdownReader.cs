using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Text;

/// <summary>Reads Markdown for its text: headings, items, rows; marks of emphasis and links are taken off, front matter gives title and date.</summary>
public sealed partial class MarkdownReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Markdown };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        string text = TextDecoder.Decode(file.Content).ReplaceLineEndings("\n");
        if (text.Length > file.Limits.MaxCharacters) { throw ReadingException.TooLarge("Het bestand bevat te veel tekst."); }

        string[] lines = text.Split('\n');
        int start = FrontMatter(lines, out FileProperties properties);
        var run = new Run(TextReader.IsHardWrapped(lines[start..]));
        for (int i = start; i < lines.Length; i++)
        {
            if ((i & 0x3FF) == 0) { stop.ThrowIfCancellationRequested(); }

            if (!run.IsWrapped && TextReader.StandsAbove(lines, i) && char.IsLetter(lines[i].TrimStart()[0])) { run.TakeHeading(lines[i]); }
            else { run.Take(lines[i]); }
        }

        run.Flush();
        return Task.FromResult(ReadDocument.OnePage(run.Blocks, properties));
    }

    [GeneratedRegex(@"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d{1,4}[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    /// <summary>A line in bold alone, or a short one that names an article.</summary>
    [GeneratedRegex(@"^(?:\*\*[^*]{2,100}\*\*:?|(?:Artikel|ARTIKEL)\s+\d{1,3}[a-z]?\b[^.;]{0,80}[^.;:,\s])$", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeHeading();

    /// <summary>Lines that begin something of their own, also without an empty line before them.</summary>
    [GeneratedRegex(@"^(?:Artikel\s+\d|(?:\*\*)?(?:ACTIE|Actie|BESLUIT|Besluit)\b[^.]{0,40}:|\*\*[^*]{2,60}:\*\*|\*\*[^*]{2,60}\*\*:|[a-z][.)]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"!?\[([^\]\n]*)\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)(\*{1,3}|_{2,3}|~~|`+)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^|[\s(""'])_(?=\S)|(?<=\S)_(?=$|[\s).,;:!?""'])", RegexOptions.CultureInvariant)]
    private static partial Regex Underscore();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|<>~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"</?[a-zA-Z][^<>\n]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private static string Plain(string text)
    {
        string bare = Tag().Replace(Link().Replace(text, "$1"), " ");
        return BlockText.Normalize(System.Net.WebUtility.HtmlDecode(Escape().Replace(Underscore().Replace(Mark().Replace(bare, string.Empty), string.Empty), "$1")));
    }

    /// <summary>Number of the first line behind the front matter.</summary>
    private static int FrontMatter(string[] lines, out FileProperties properties)
    {
        properties = FileProperties.None;
        int end = lines.Length > 0 && lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() is "---" or "...") : -1;
        if (end < 0) { return 0; }

        string? title = Value(lines[1..end], "title") ?? Value(lines[1..end], "titel");
        string? date = Value(lines[1..end], "date") ?? Value(lines[1..end], "datum");
        bool isDate = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly created);
        properties = new FileProperties(title, isDate ? created : null);
        return end + 1;
    }

    private static string? Value(string[] lines, string key)
    {
        string? line = Array.Find(lines, l => l.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase));
        string value = BlockText.Normalize(line?[(key.Length + 1)..].Trim().Trim('"', '\''));
        return value.Length > 0 ? value : null;
    }

    /// <param name="isWrapped">True when lines end where the page ended; else every line is a paragraph of its own.</param>
    private sealed class Run(bool isWrapped)
    {
        private readonly StringBuilder _paragraph = new();
        private BlockKind _kind = BlockKind.Paragraph;
        private bool _isCode;

        public List<Block> Blocks { get; } = [];

        public bool IsWrapped => isWrapped;

        public void TakeHeading(string line)
        {
            Flush();
            Add(BlockKind.Heading, line, 4);
        }

        public void Take(string line)
        {
            string trimmed = line.Trim();
            if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal)) { Flush(); _isCode = !_isCode; }
            else if (_isCode) { Append(trimmed, BlockKind.Paragraph); }
            else if (trimmed.Length == 0) { Flush(); }
            else if (Heading().Match(line) is { Success: true } heading) { Flush(); Add(BlockKind.Heading, heading.Groups[2].Value, heading.Groups[1].Length); }
            else if (trimmed.Trim('=').Length == 0 && _paragraph.Length > 0) { FlushAsHeading(1); }
            else if (trimmed.Trim('-').Length == 0 && trimmed.Length > 1) { FlushAsHeading(2); }
            else if (TableRule().IsMatch(line)) { Flush(); }
            else if (trimmed.StartsWith('|')) { Flush(); AddRow(trimmed); }
            else { TakeText(line, trimmed); }
        }

        public void Flush()
        {
            if (_paragraph.Length > 0) { Add(_kind, _paragraph.ToString(), 0); }

            _paragraph.Clear();
            _kind = BlockKind.Paragraph;
        }

        private void TakeText(string line, string trimmed)
        {
            if (Item().Match(line) is { Success: true } item)
            {
                Flush();
                string text = char.IsAsciiDigit(trimmed[0]) ? trimmed : line[item.Length..];
                Append(text, BlockKind.ListItem);
                return;
            }

            // Few authors put an empty line behind a heading that is one by its looks only.
            if (LooksLikeHeading().IsMatch(trimmed)) { Flush(); Add(BlockKind.Heading, trimmed, 4); return; }

            if ((!isWrapped && !char.IsLower(trimmed[0])) || Opening().IsMatch(trimmed)) { Flush(); }

            Append(trimmed.TrimStart('>', ' '), _kind);
        }

        private void Append(string text, BlockKind kind)
        {
            _kind = kind;
            _paragraph.Append(_paragraph.Length > 0 ? " " : string.Empty).Append(text);
        }

        private void FlushAsHeading(int level)
        {
            if (_paragraph.Length == 0) { return; }

            string text = _paragraph.ToString();
            _paragraph.Clear();
            Add(BlockKind.Heading, text, level);
        }

        private void AddRow(string line)
        {
            string row = BlockText.Row(line[1..].TrimEnd('|', ' ').Split('|').Select(Plain));
            if (row.Length > 0) { Blocks.Add(new Block(BlockKind.TableRow, row)); }
        }

        private void Add(BlockKind kind, string text, int level)
        {
            string plain = Plain(text);
            if (plain.Length > 0) { Blocks.Add(new Block(kind, plain, level)); }
        }
    }
}
