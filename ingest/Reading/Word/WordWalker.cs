using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>body → pages of blocks.</summary>
internal sealed partial class WordWalker(WordParts parts, int maxCharacters, CancellationToken stop)
{
    private const int LongestLookHeading = 110;
    private const double LargerBy = 1.15;

    private readonly List<Page> _pages = [];
    private List<Block> _blocks = [];
    private long _characters;

    /// <summary>All pages, at least one.</summary>
    public List<Page> Pages
    {
        get
        {
            EndPage(isLast: true);
            return _pages;
        }
    }

    public void WalkBody(XElement parent)
    {
        foreach (XElement element in parent.Elements())
        {
            stop.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element);
                    break;
                case "tbl":
                    AddTable(element);
                    break;
                case "AlternateContent":
                    WalkBody(element.Child("Choice") ?? element.Child("Fallback") ?? element);
                    break;

                // sdt, sdtContent, ins, customXml, smartTag and what may come: look inside.
                case not ("sectPr" or "del" or "moveFrom" or "sdtPr" or "pPr" or "altChunk"):
                    WalkBody(element);
                    break;
            }
        }
    }

    /// <summary>Texts of all paragraphs, in tables and boxes as well, without layout.</summary>
    public IEnumerable<string> Flat(XElement parent)
    {
        WalkBody(parent);
        return Pages.SelectMany(p => p.Blocks).Select(b => b.Text);
    }

    [GeneratedRegex(@"^(?:artikel|hoofdstuk|paragraaf|afdeling|bijlage|titel)\s+(?:[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,3})*|[IVX]{1,5})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingStart();

    private void AddParagraph(XElement paragraph)
    {
        WordText text = WordText.Of(paragraph);
        if (text.BreaksBefore) { EndPage(isLast: false); }

        XElement? properties = paragraph.Child("pPr");
        string? style = properties?.Child("pStyle").Get("val");
        string? label = text.Text.Length == 0 ? null : parts.Numbering.Next(properties?.Child("numPr") ?? parts.Styles.NumberingOf(style));
        if (text.Text.Length > 0) { Add(ToBlock(text, properties, style, label)); }

        foreach ((bool isEndnote, string id) in text.Notes) { AddNote(isEndnote ? parts.Endnotes : parts.Footnotes, id); }

        foreach (XElement box in text.Boxes) { WalkBody(box); }

        for (int i = text.BreaksBefore ? 1 : 0; i < text.PageBreaks; i++) { EndPage(isLast: false); }
    }

    private Block ToBlock(WordText text, XElement? properties, string? style, string? label)
    {
        int level = OutlineLevel(properties) ?? parts.Styles.HeadingLevel(style);
        string shown = label is null or "-" ? text.Text : $"{label} {text.Text}";
        if (level > 0) { return new Block(BlockKind.Heading, shown, level); }

        if (LooksLikeHeading(text, style)) { return new Block(BlockKind.Heading, shown, HeadingStart().IsMatch(text.Text) ? 3 : 4); }

        return new Block(label is null ? BlockKind.Paragraph : BlockKind.ListItem, shown);
    }

    private bool LooksLikeHeading(WordText text, string? style)
    {
        string shown = text.Text;
        if (shown.Length > LongestLookHeading || shown[^1] is '.' or ';' or ',' or ':' or '?' || !shown.Any(char.IsLetter)) { return false; }

        bool isBold = text.Weight.All > 0 && (text.Weight.Bold >= text.Weight.All * 0.95 || (text.Weight.Bold == 0 && parts.Styles.IsBold(style)));
        double body = parts.Styles.SizeOf(null);
        bool isLarge = (text.Size ?? parts.Styles.SizeOf(style)) >= body * LargerBy;
        return isBold || isLarge;
    }

    private static int? OutlineLevel(XElement? properties) =>
        int.TryParse(properties?.Child("outlineLvl").Get("val"), out int outline) && outline is >= 0 and < 9 ? outline + 1 : null;

    private void AddNote(IReadOnlyDictionary<string, XElement> notes, string id)
    {
        if (!notes.TryGetValue(id, out XElement? note)) { return; }

        string text = BlockText.Normalize(string.Join(' ', note.Children("p").Select(p => WordText.Of(p).Text)));
        if (text.Length > 0) { Add(new Block(BlockKind.Note, text)); }
    }

    private void AddTable(XElement table)
    {
        foreach (XElement row in Rows(table))
        {
            stop.ThrowIfCancellationRequested();
            var boxes = new List<XElement>();
            string cells = BlockText.Row([.. CellsOf(row).Select(c => CellText(c, boxes))]);
            if (cells.Length > 0) { Add(new Block(BlockKind.TableRow, cells)); }

            foreach (XElement box in boxes) { WalkBody(box); }
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Elements().SelectMany(e => e.Name.LocalName switch { "tr" => [e], "sdt" => Rows(e.Child("sdtContent") ?? e), "ins" => Rows(e), _ => Enumerable.Empty<XElement>() });

    private static IEnumerable<XElement> CellsOf(XElement row) =>
        row.Elements().SelectMany(e => e.Name.LocalName switch { "tc" => [e], "sdt" => CellsOf(e.Child("sdtContent") ?? e), _ => Enumerable.Empty<XElement>() });

    /// <summary>All text of a cell on one line; a table in the cell is flattened into it.</summary>
    private string CellText(XElement cell, List<XElement> boxes)
    {
        var texts = new List<string>();
        foreach (XElement paragraph in cell.Descendants().Where(e => e.Name.LocalName == "p" && !IsInsideBox(e, cell)))
        {
            WordText text = WordText.Of(paragraph);
            string? label = parts.Numbering.Next(paragraph.Child("pPr")?.Child("numPr"));
            texts.Add(label is null or "-" || text.Text.Length == 0 ? text.Text : $"{label} {text.Text}");
            boxes.AddRange(text.Boxes);
            texts.AddRange(text.Notes.Select(n => (n.IsEndnote ? parts.Endnotes : parts.Footnotes).GetValueOrDefault(n.Id)).OfType<XElement>()
                .Select(n => BlockText.Normalize(string.Join(' ', n.Children("p").Select(p => WordText.Of(p).Text)))));
        }

        return BlockText.Normalize(string.Join(' ', texts));
    }

    private static bool IsInsideBox(XElement paragraph, XElement cell)
    {
        for (XElement? parent = paragraph.Parent; parent is not null && parent != cell; parent = parent.Parent)
        {
            if (parent.Name.LocalName is "txbxContent" or "del" or "moveFrom") { return true; }
        }

        return false;
    }

    private void Add(Block block)
    {
        _characters += block.Text.Length;
        if (_characters > maxCharacters) { throw ReadingException.TooLarge("Het bestand bevat te veel tekst."); }

        _blocks.Add(block);
    }

    private void EndPage(bool isLast)
    {
        if (isLast && _blocks.Count == 0 && _pages.Count > 0) { return; }

        _pages.Add(new Page(_pages.Count + 1, _blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, _blocks));
        _blocks = [];
    }
}
