using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.OpenDocument;

/// <summary>The visible text of one paragraph, with what hangs on it.</summary>
internal sealed class OpenDocumentText
{
    private readonly StringBuilder _text = new();

    public string Text => BlockText.Normalize(_text.ToString());

    public List<XElement> Notes { get; } = [];

    public List<XElement> Boxes { get; } = [];

    /// <summary>Page breaks that the program put in when it last laid the text out.</summary>
    public int PageBreaks { get; private set; }

    /// <summary>True when all letters stand in spans whose style is in the given set.</summary>
    public List<(string? Style, int Letters)> Spans { get; } = [];

    public static OpenDocumentText Of(XElement paragraph)
    {
        var text = new OpenDocumentText();
        text.Walk(paragraph, null);
        return text;
    }

    private void Walk(XElement parent, string? style)
    {
        foreach (XNode node in parent.Nodes())
        {
            if (node is XText plain)
            {
                _text.Append(plain.Value);
                Spans.Add((style, plain.Value.Length));
            }
            else if (node is XElement element) { Take(element, style); }
        }
    }

    private void Take(XElement element, string? style)
    {
        switch (element.Name.LocalName)
        {
            case "s":
                _ = int.TryParse(element.Get("c"), CultureInfo.InvariantCulture, out int count);
                _text.Append(' ', Math.Clamp(count, 1, 100));
                break;
            case "tab" or "line-break":
                _text.Append(' ');
                break;
            case "soft-page-break":
                PageBreaks++;
                break;
            case "note":
                Notes.Add(element);
                break;
            case "text-box" or "table":
                Boxes.Add(element);
                break;

            // Remarks, deleted text and the reading aid above a word are not text.
            case "annotation" or "annotation-end" or "tracked-changes" or "change" or "ruby-text" or "desc" or "title":
                break;
            case "span":
                Walk(element, element.Get("style-name"));
                break;
            default:
                Walk(element, style);
                break;
        }
    }
}
