using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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

    /// <summary>Signs that a document file cannot hold are left out; lines become blanks.</summary>
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE'));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static TableCellMarginDefault CellMargins() => new(
        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa });
}
