using System.Text;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.Word;

/// <summary>The visible text of one paragraph, with what hangs on it.</summary>
internal sealed class WordText
{
    private readonly StringBuilder _text = new();

    public string Text => BlockText.Normalize(_text.ToString());

    /// <summary>Contents of text boxes that are anchored here.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Notes referred to: true for endnotes, and the id.</summary>
    public List<(bool IsEndnote, string Id)> Notes { get; } = [];

    /// <summary>Offsets in the raw text at which Word began a new page.</summary>
    public int PageBreaks { get; private set; }

    /// <summary>True when a page break stands before the first letter.</summary>
    public bool BreaksBefore { get; private set; }

    /// <summary>Letters in bold runs, and in all runs.</summary>
    public (int Bold, int All) Weight { get; private set; }

    /// <summary>Largest letter size that a run states itself, in points; null when none does.</summary>
    public double? Size { get; private set; }

    public static WordText Of(XElement paragraph)
    {
        var text = new WordText();
        text.Walk(paragraph, isBold: null);
        return text;
    }

    private void Walk(XElement parent, bool? isBold)
    {
        foreach (XElement element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Walk(element, element.Child("rPr")?.Child("b") is { } bold ? bold.IsOn() : null);
                    Size = Math.Max(Size ?? 0, WordStyles.HalfPoints(element.Child("rPr")?.Child("sz")) ?? 0) is > 0 and var size ? size : null;
                    break;
                case "t":
                    Append(element.Value, isBold);
                    break;
                case "footnoteReference" or "endnoteReference":
                    Notes.Add((element.Name.LocalName == "endnoteReference", element.Get("id") ?? string.Empty));
                    break;
                case "txbxContent":
                    Boxes.Add(element);
                    break;
                case "AlternateContent":
                    WalkChoice(element, isBold);
                    break;
                default:
                    Other(element, isBold);
                    break;
            }
        }
    }

    private void Other(XElement element, bool? isBold)
    {
        switch (element.Name.LocalName)
        {
            // Deleted and moved-away text, field codes, properties, comments and the reading aid above a word are not text.
            case "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "pPr" or "rPr" or "rt" or "sdtPr" or "annotationRef" or "fldData":
                break;
            case "tab" or "br" or "cr" or "ptab":
                NoteBreak(element);
                _text.Append(' ');
                break;
            case "lastRenderedPageBreak":
                AddPageBreak();
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            default:
                Walk(element, isBold);
                break;
        }
    }

    private void NoteBreak(XElement element)
    {
        if (element.Name.LocalName == "br" && element.Get("type") == "page") { AddPageBreak(); }
    }

    private void AddPageBreak()
    {
        PageBreaks++;
        BreaksBefore |= string.IsNullOrWhiteSpace(_text.ToString());
    }

    /// <summary>The same content in two forms: take the first that has any.</summary>
    private void WalkChoice(XElement alternatives, bool? isBold)
    {
        XElement? chosen = alternatives.Child("Choice") is { HasElements: true } choice ? choice : alternatives.Child("Fallback");
        if (chosen is not null) { Walk(chosen, isBold); }
    }

    private void Append(string text, bool? isBold)
    {
        _text.Append(text);
        Weight = (Weight.Bold + (isBold == true ? text.Length : 0), Weight.All + text.Length);
    }
}
