using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Export;

namespace ZVSearch.Reports.Overviews;

/// <summary>Text and small parts of an overview.</summary>
internal static class OverviewText
{
    public static Paragraph Line(string text, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null) { paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style }); }

        return paragraph;
    }

    /// <summary>A bold label with its text.</summary>
    public static Paragraph Labelled(string label, string text) => new(
        new Run(new RunProperties(new Bold()), new Text($"{label}: ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>For in a footer.</summary>
    public static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = OverviewStyles.Cell }, new Justification { Val = JustificationValues.Right }),
        new Run(new Text("Pagina ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " });

    /// <summary>Signs that a document file cannot hold are left out; lines become blanks.</summary>
    public static string Clean(string text) => PlainText.Line(text);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static TableCellMarginDefault CellMargins() => new(
        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa });
}
