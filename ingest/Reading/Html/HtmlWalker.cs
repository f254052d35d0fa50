using System.Text;
using AngleSharp.Dom;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Html;

/// <summary>
/// tree → blocks, without recursion: a hostile page nests deeper than any stack. Inline elements gather text, block elements end it.
/// </summary>
internal sealed class HtmlWalker(CancellationToken stop)
{
    private static readonly HashSet<string> Skipped = new(["script", "style", "noscript", "template", "svg", "iframe", "object", "head", "select", "textarea"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> BlockNames = new(
        ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul"],
        StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private int _rowDepth;

    public List<Block> Blocks { get; } = [];

    public void Walk(IElement root)
    {
        INode? node = root;
        while (node is not null)
        {
            stop.ThrowIfCancellationRequested();
            bool isEntered = Enter(node);
            if (isEntered && node.FirstChild is { } child) { node = child; continue; }

            // Leave upwards until there is a next node.
            while (node is not null && node != root && node.NextSibling is null) { Leave(node); node = node.Parent; }

            if (node is null || node == root) { break; }

            Leave(node);
            node = node.NextSibling;
        }

        Flush(BlockKind.Paragraph, 0);
    }

    private bool Enter(INode node)
    {
        if (node is IText text) { _text.Append(text.Data); return false; }

        if (node is not IElement element) { return false; }

        if (Skipped.Contains(element.LocalName) || IsHidden(element)) { return false; }

        switch (element.LocalName)
        {
            case "br":
                _text.Append(' ');
                break;
            case "img":
                _text.Append(' ').Append(element.GetAttribute("alt")).Append(' ');
                break;
            case "li" when HtmlLists.LabelOf(element) is { } label:
                FlushUnlessInRow();
                _text.Append(' ').Append(label).Append(' ');
                break;
            case "tr":
                FlushBefore();
                _rowDepth++;
                break;
            default:
                if (_rowDepth > 0) { _text.Append(BlockNames.Contains(element.LocalName) ? " " : string.Empty); }
                else if (BlockNames.Contains(element.LocalName)) { FlushBefore(); }

                break;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Skipped.Contains(element.LocalName) || IsHidden(element)) { return; }

        if (element.LocalName == "tr")
        {
            _rowDepth--;
            if (_rowDepth == 0) { FlushRow(); }
        }
        else if (element.LocalName is "td" or "th") { _text.Append(_rowDepth > 0 ? " \u0001 " : " "); }
        else if (_rowDepth > 0) { _text.Append(BlockNames.Contains(element.LocalName) ? " " : string.Empty); }
        else if (element.LocalName is ['h', >= '1' and <= '6']) { Flush(BlockKind.Heading, element.LocalName[1] - '0'); }
        else if (BlockNames.Contains(element.LocalName)) { Flush(KindOf(element), 0); }
    }

    private static BlockKind KindOf(IElement element) => element.LocalName is "li" or "dd" or "dt" ? BlockKind.ListItem : BlockKind.Paragraph;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private void FlushUnlessInRow()
    {
        if (_rowDepth == 0) { FlushBefore(); }
    }

    /// <summary>Text that stands loose before a block; in a list item it is the item itself.</summary>
    private void FlushBefore() => Flush(BlockKind.Paragraph, 0);

    private void FlushRow()
    {
        string row = BlockText.Row(_text.ToString().TrimStart('\u0001', ' ').Split('\u0001').Select(BlockText.Normalize));
        _text.Clear();
        if (row.Length > 0) { Blocks.Add(new Block(BlockKind.TableRow, row)); }
    }

    private void Flush(BlockKind kind, int level)
    {
        string text = BlockText.Normalize(_text.ToString());
        _text.Clear();
        if (text.Length > 0) { Blocks.Add(new Block(kind, text, level)); }
    }
}
