using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Templates;

/// <summary>A filled model agreement as a Word document: real headings, Dutch as its language, guidance in its own style so that it can be taken out at once.</summary>
public static class ModelWriter
{
    /// <param name="model">Which model.</param>
    /// <param name="values">Answers by id of the field; missing ones stay open between square brackets.</param>
    /// <param name="withGuidance">True to put an explanation under the articles.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(AgreementModel model, IReadOnlyDictionary<string, string> values, bool withGuidance)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(values);
        var filler = new ModelFiller(model, values);
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = ModelStyles.Create();
            main.Document = new Document(new Body([.. Content(model, filler, withGuidance), Page()]));
            document.PackageProperties.Title = filler.Title;
            document.PackageProperties.Subject = model.Title;
            document.PackageProperties.Language = "nl-NL";
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(AgreementModel model, ModelFiller filler, bool withGuidance)
    {
        yield return Line(filler.Title, ModelStyles.Title);
        if (withGuidance) { yield return Line($"{model.Title}, versie {model.Version} van {model.Date.ToString("d MMMM yyyy", ModelStyles.Dutch)}. {model.About} {model.Source} Haal deze toelichtingen weg voordat u het stuk vaststelt.", ModelStyles.Guidance); }

        yield return Line("Partijen", ModelStyles.Heading);
        yield return Line("De ondergetekenden:");
        foreach ((string party, int i) in filler.Parties.Select((p, i) => (p, i))) { yield return Line($"{i + 1}. {party}{(i + 1 < filler.Parties.Count ? ";" : ",")}", ModelStyles.Item); }

        yield return Line("hierna gezamenlijk te noemen: partijen, ieder voor zover het zijn bevoegdheid betreft,");
        yield return Line("Overwegende dat", ModelStyles.Heading);
        foreach ((string recital, int i) in model.Recitals.Select((r, i) => (r, i))) { yield return Line($"{(char)('a' + i)}. {recital}", ModelStyles.Item); }

        yield return Line("komen het volgende overeen:");
        for (int i = 0; i < model.Articles.Count; i++)
        {
            foreach (Paragraph line in Article(model.Articles[i], i + 1, filler, withGuidance)) { yield return line; }
        }

        yield return Line("Ondertekening", ModelStyles.Heading);
        yield return Line(filler.Fill("Aldus overeengekomen te {plaats} op ........................................"));
        yield return Signatures(filler.Parties);
    }

    private static IEnumerable<Paragraph> Article(ModelArticle article, int number, ModelFiller filler, bool withGuidance)
    {
        yield return Line($"Artikel {number} {article.Heading}", ModelStyles.Heading);
        bool isNumbered = article.Paragraphs.Count > 1;
        for (int i = 0; i < article.Paragraphs.Count; i++) { yield return Line($"{(isNumbered ? $"{i + 1}. " : string.Empty)}{filler.Fill(article.Paragraphs[i])}"); }

        if (withGuidance && article.Guidance.Length > 0) { yield return Line($"Toelichting: {article.Guidance}", ModelStyles.Guidance); }
    }

    private static Table Signatures(IReadOnlyList<string> parties)
    {
        var table = new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, ModelStyles.Borders(), new TableCaption { Val = "Handtekeningen" }),
            new TableGrid(new GridColumn { Width = "4200" }, new GridColumn { Width = "2400" }, new GridColumn { Width = "2400" }),
            Row(isHead: true, "Partij", "Naam en functie", "Handtekening"));
        foreach (string party in parties) { table.Append(Row(isHead: false, party.Split(',')[0], string.Empty, string.Empty)); }

        return table;
    }

    private static TableRow Row(bool isHead, params string[] cells)
    {
        var row = new TableRow();
        if (isHead) { row.Append(new TableRowProperties(new TableHeader())); }

        foreach (string cell in cells) { row.Append(new TableCell(Line(cell, isHead ? ModelStyles.Strong : null))); }

        return row;
    }

    private static Paragraph Line(string text, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null) { paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style }); }

        return paragraph;
    }

    /// <summary>A4 with margins of two and a half centimetres; measures in twentieths of a point.</summary>
    private static SectionProperties Page() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1417, Right = 1417, Header = 708, Footer = 708, Gutter = 0 });
}
