using DocumentFormat.OpenXml.Spreadsheet;

namespace ZVSearch.Reports.Export;

/// <summary>The looks of cells, by number.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 1;
    public const uint Header = 2;
    public const uint Date = 3;
    public const uint Note = 4;

    /// <summary>Number of our date format; those below 164 belong to the program that opens the file.</summary>
    private const uint DateFormat = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd\\-mm\\-yyyy" }),
        new Fonts(Font(), Font(new Bold()), Font(new Italic())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FFDCECF7")),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(0, 0, 0),
            Format(1, 2, 0),
            Format(0, 0, DateFormat),
            new CellFormat { FontId = 2, ApplyFont = true }));

    private static Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] first) => new([.. first, new FontSize { Val = 11 }, new FontName { Val = "Arial" }]);

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint font, uint fill, uint number) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        FontId = font, FillId = fill, NumberFormatId = number, ApplyFont = true, ApplyFill = true, ApplyNumberFormat = true, ApplyAlignment = true,
    };
}
