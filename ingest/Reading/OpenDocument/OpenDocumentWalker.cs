using System.Globalization;
using System.Xml.Linq;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.OpenDocument;

/// <summary>body → pages of blocks.</summary>
internal sealed class OpenDocumentWalker(OpenDocumentStyles styles, OpenDocumentLists lists, int maxCharacters, CancellationToken stop)
{
    private const int LongestLookHeading = 110;

    private readonly List<Page> _pages = [];
    private List<Block> _blocks = [];
    private long _characters;

    public List<Page> Read(XElement body)
    {
        switch (body.Name.LocalName)
        {
            case "spreadsheet":
                foreach (XElement sheet in body.Children("table")) { AddSheet(sheet); }

                break;
            case "presentation" or "drawing":
                foreach (XElement slide in body.Children("page")) { AddSlide(slide); }

                break;
            default:
                Walk(body, BlockKind.Paragraph);
                break;
        }

        if (_blocks.Count > 0 || _pages.Count == 0) { EndPage(); }

        return _pages;
    }

    private void AddSheet(XElement sheet)
    {
        Add(new Block(BlockKind.Heading, NameOf(sheet, "Blad"), 1));
        AddRows(sheet);
        if (_blocks.Count == 1) { _blocks.Clear(); }

        EndPage();
    }

    private void AddSlide(XElement slide)
    {
        foreach (XElement frame in slide.Elements())
        {
            bool isTitle = frame.Get("class") == "title";
            bool isNotes = frame.Name.LocalName == "notes";
            if (isTitle) { AddTitle(frame); }
            else { Walk(frame, isNotes ? BlockKind.Note : BlockKind.ListItem); }
        }

        EndPage();
    }

    private void AddTitle(XElement frame)
    {
        string title = BlockText.Normalize(string.Join(' ', frame.Descendants().Where(e => e.Name.LocalName is "p" or "h").Select(p => OpenDocumentText.Of(p).Text)));
        if (title.Length > 0) { _blocks.Insert(0, new Block(BlockKind.Heading, title, 1)); }
    }

    private string NameOf(XElement element, string otherwise)
    {
        string name = BlockText.Normalize(element.Get("name"));
        return name.Length > 0 ? name : $"{otherwise} {_pages.Count + 1}";
    }

    private void Walk(XElement parent, BlockKind kind)
    {
        foreach (XElement element in parent.Elements())
        {
            stop.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "h":
                    AddParagraph(element, BlockKind.Heading);
                    break;
                case "p":
                    AddParagraph(element, kind);
                    break;
                case "list":
                    AddList(element, kind == BlockKind.Note ? kind : BlockKind.ListItem, null, null, 0);
                    break;
                case "table":
                    AddRows(element);
                    break;
                case "soft-page-break":
                    EndPage();
                    break;
                case not ("tracked-changes" or "annotation" or "forms" or "sequence-decls" or "variable-decls" or "settings" or "title" or "desc"):
                    Walk(element, kind);
                    break;
            }
        }
    }

    private void AddList(XElement list, BlockKind kind, string? parentKey, string? parentStyle, int level)
    {
        string? style = list.Get("style-name") ?? parentStyle;
        string key = lists.Begin(list, parentKey, style);
        foreach (XElement item in list.Elements().Where(e => e.Name.LocalName is "list-item" or "list-header"))
        {
            stop.ThrowIfCancellationRequested();
            bool isFirst = item.Name.LocalName == "list-item";
            foreach (XElement element in item.Elements())
            {
                if (element.Name.LocalName == "list") { AddList(element, kind, key, style, level + 1); }
                else if (element.Name.LocalName is "p" or "h")
                {
                    string? label = isFirst ? lists.Next(key, style, level, item) : null;
                    AddParagraph(element, element.Name.LocalName == "h" ? BlockKind.Heading : kind, label);
                    isFirst = false;
                }
                else { Walk(new XElement("part", element), kind); }
            }
        }
    }

    private void AddParagraph(XElement paragraph, BlockKind kind, string? label = null)
    {
        OpenDocumentText text = OpenDocumentText.Of(paragraph);
        string? style = paragraph.Get("style-name");
        if (_blocks.Count > 0 && styles.BreaksBefore(style)) { EndPage(); }

        if (text.Text.Length > 0)
        {
            Block block = ToBlock(paragraph, text, style, kind);
            Add(label is null ? block : block with { Text = $"{label} {block.Text}" });
        }

        foreach (XElement note in text.Notes)
        {
            string noteText = BlockText.Normalize(string.Join(' ', note.Child("note-body")?.Descendants().Where(e => e.Name.LocalName is "p" or "h").Select(p => OpenDocumentText.Of(p).Text) ?? []));
            if (noteText.Length > 0) { Add(new Block(BlockKind.Note, noteText)); }
        }

        foreach (XElement box in text.Boxes)
        {
            if (box.Name.LocalName == "table") { AddRows(box); }
            else { Walk(box, kind == BlockKind.Heading ? BlockKind.Paragraph : kind); }
        }

        for (int i = 0; i < text.PageBreaks; i++) { EndPage(); }
    }

    private Block ToBlock(XElement paragraph, OpenDocumentText text, string? style, BlockKind kind)
    {
        if (kind == BlockKind.Heading)
        {
            _ = int.TryParse(paragraph.Get("outline-level"), CultureInfo.InvariantCulture, out int level);
            return new Block(kind, text.Text, Math.Clamp(level, 1, 9));
        }

        int byStyle = kind == BlockKind.Paragraph ? styles.LevelOf(style) : 0;
        if (byStyle > 0) { return new Block(BlockKind.Heading, text.Text, byStyle); }

        return kind == BlockKind.Paragraph && LooksLikeHeading(text, style) ? new Block(BlockKind.Heading, text.Text, 4) : new Block(kind, text.Text);
    }

    private bool LooksLikeHeading(OpenDocumentText text, string? style)
    {
        bool canBe = text.Text.Length <= LongestLookHeading && text.Text[^1] is not ('.' or ';' or ',' or ':' or '?') && text.Text.Any(char.IsLetter);
        bool isBold = styles.IsBold(style);
        return canBe && text.Spans.Where(s => s.Letters > 0).All(s => s.Style is null ? isBold : styles.IsBold(s.Style) || isBold);
    }

    /// <summary>Repeated cells and rows are only padding of the sheet; they are taken once.</summary>
    private void AddRows(XElement table)
    {
        foreach (XElement row in table.Descendants().Where(e => e.Name.LocalName == "table-row" && NearestTable(e) == table))
        {
            stop.ThrowIfCancellationRequested();
            string cells = BlockText.Row([.. row.Elements().Where(e => e.Name.LocalName == "table-cell").Select(CellText)]);
            if (cells.Length > 0) { Add(new Block(BlockKind.TableRow, cells)); }
        }
    }

    private static XElement? NearestTable(XElement row)
    {
        XElement? parent = row.Parent;
        while (parent is not null && parent.Name.LocalName != "table") { parent = parent.Parent; }

        return parent;
    }

    private static string CellText(XElement cell)
    {
        IEnumerable<string> texts = cell.Descendants().Where(e => e.Name.LocalName is "p" or "h" && e.Ancestors().TakeWhile(a => a != cell).All(a => a.Name.LocalName is not ("annotation" or "p")))
            .SelectMany(p => OpenDocumentText.Of(p) is var text ? text.Boxes.SelectMany(b => b.Descendants()).Where(e => e.Name.LocalName is "p" or "h").Select(e => OpenDocumentText.Of(e).Text).Prepend(text.Text) : []);
        return BlockText.Normalize(string.Join(' ', texts));
    }

    private void Add(Block block)
    {
        _characters += block.Text.Length;
        if (_characters > maxCharacters) { throw ReadingException.TooLarge("Het bestand bevat te veel tekst."); }

        _blocks.Add(block);
    }

    private void EndPage()
    {
        _pages.Add(new Page(_pages.Count + 1, _blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, _blocks));
        _blocks = [];
    }
}
