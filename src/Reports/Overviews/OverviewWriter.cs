using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Overviews;

/// <summary>An overview as a Word document: real headings, Dutch as its language, tables with heads that repeat and a description each.</summary>
public static class OverviewWriter
{
    /// <summary>Width of the text, in twentieths of a point: A4 on its side less the margins.</summary>
    private const int TextWidth = 14570;

    /// <param name="overview">What to write.</param>
    /// <returns>A .docx file; the same overview gives the same bytes.</returns>
    public static byte[] Write(Overview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("stijlen").Styles = OverviewStyles.Create();
            FooterPart footer = main.AddNewPart<FooterPart>("voet");
            footer.Footer = new Footer(OverviewText.PageNumber());
            main.Document = new Document(new Body([.. Content(overview), Sheet(main.GetIdOfPart(footer))]));
            document.PackageProperties.Title = OverviewText.Clean(overview.Title);
            document.PackageProperties.Language = "nl-NL";
        }

        return StillPackage.Of(stream);
    }

    private static IEnumerable<OpenXmlElement> Content(Overview overview)
    {
        yield return OverviewText.Line(overview.Title, ModelStyles.Title);
        yield return OverviewText.Line(overview.Subtitle);
        foreach (OpenXmlElement element in overview.Sections.SelectMany(Section)) { yield return element; }
    }

    private static IEnumerable<OpenXmlElement> Section(OverviewSection section)
    {
        Paragraph heading = OverviewText.Line(section.Heading, section.Level == 1 ? ModelStyles.Heading : OverviewStyles.Heading2);

        // A map that is cut in two cannot be read.
        if (section.Tiles.Count > 0) { heading.ParagraphProperties?.Append(new PageBreakBefore()); }

        yield return heading;
        foreach (string paragraph in section.Paragraphs) { yield return OverviewText.Line(paragraph); }

        if (section.Tiles.Count > 0) { yield return TileTable.Of(section.Tiles, section.Heading); }

        foreach (OverviewTable table in section.Tables)
        {
            yield return OverviewText.Line(table.Caption, OverviewStyles.Caption);
            yield return OverviewGrid.Of(table, TextWidth);

            // Two tables that touch become one in Word.
            yield return OverviewText.Line(string.Empty);
        }
    }

    /// <summary>A4 on its side with margins of two centimetres; measures in twentieths of a point.</summary>
    private static SectionProperties Sheet(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
