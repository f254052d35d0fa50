using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Summaries;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>A letter as a paper for a meeting, in Word: real headings and lists, sources as footnotes, a chart per theme with its numbers in a table below it.</summary>
public sealed class LetterDocument
{
    /// <summary>Grey that is still read with ease: 7 to 1 on white.</summary>
    private const string Muted = "3A4D60";

    /// <summary>Width of the text, in twentieths of a point: A4 less the margins.</summary>
    private const int TextWidth = 9072;

    private readonly Letter letter;
    private readonly MainDocumentPart main;
    private readonly LetterNotes notes;
    private int headings, charts;

    private LetterDocument(Letter letter, MainDocumentPart main)
    {
        this.letter = letter;
        this.main = main;
        notes = new LetterNotes(new LetterSources(letter));
    }

    /// <param name="letter">What to write.</param>
    /// <param name="status">How far it is; stands below its title.</param>
    /// <param name="site">Address of the program, for links from the footnotes into the documents; null for none.</param>
    /// <returns>A .docx file; the same input gives the same bytes.</returns>
    public static byte[] Write(Letter letter, LetterStatus status, Uri? site = null)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("stijlen").Styles = LetterStyles.Create();
            main.AddNewPart<NumberingDefinitionsPart>("lijsten").Numbering = LetterStyles.Lists();
            main.AddNewPart<DocumentSettingsPart>("instellingen").Settings = Settings();
            main.AddNewPart<FooterPart>("voet").Footer = new Footer(OverviewText.PageNumber());
            var paper = new LetterDocument(letter, main);
            paper.notes.WriteTo(main, site);
            main.Document = new Document(new Body([.. paper.Content(status), Sheet()]));
            document.PackageProperties.Title = OverviewText.Clean($"{LetterFrame.Title(letter)}, {LetterFrame.Period(letter)}");
            document.PackageProperties.Subject = "Zorg en veiligheid: brief aan het bestuur met bronnen";
            document.PackageProperties.Language = "nl-NL";
        }

        return StillPackage.Of(stream);
    }

    private IEnumerable<OpenXmlElement> Content(LetterStatus status)
    {
        IReadOnlyList<(LetterTheme Theme, string Text)> gaps = LetterFrame.Gaps(letter);
        string[] contents = [.. letter.Themes.Select(t => t.Label), .. gaps.Count > 0 ? [LetterFrame.NotSeen] : (string[])[]];
        yield return OverviewText.Line(LetterFrame.Title(letter), ModelStyles.Title);
        yield return OverviewText.Labelled("Periode", LetterFrame.Period(letter));
        yield return OverviewText.Labelled("Gebied", LetterFrame.RegionOf(letter));
        yield return OverviewText.Labelled("Status", LetterFrame.StatusOf(status));
        foreach (string line in LetterFrame.Lines(letter.Opening)) { yield return OverviewText.Line(line); }

        yield return contents.Length > 0 ? LetterContents.Of(contents) : OverviewText.Line(LetterFrame.Nothing);
        foreach (OpenXmlElement element in letter.Themes.SelectMany(Theme)) { yield return element; }

        if (gaps.Count == 0) { yield break; }

        yield return Heading(LetterFrame.NotSeen);
        foreach ((LetterTheme theme, string text) in gaps) { yield return Item($"{theme.Label}: {text}"); }
    }

    private IEnumerable<OpenXmlElement> Theme(LetterTheme theme)
    {
        yield return Heading(theme.Label);
        if (theme.Points.Count == 0) { yield return OverviewText.Line(LetterFrame.NothingHere); }

        foreach (PointGroup group in PointGroup.Of(theme))
        {
            yield return OverviewText.Line(LetterText.LabelOf(group.Kind), OverviewStyles.Heading2);
            foreach (Paragraph line in group.Points.SelectMany((p, i) => Point(p, group.OriginAfter(i)))) { yield return line; }
        }

        if (theme.Documents.Count == 0) { yield break; }

        string caption = $"{LetterFrame.PerDistrict}: {theme.Label}";
        yield return OverviewText.Line(caption, OverviewStyles.Caption);
        yield return LetterChart.Add(main, ++charts, theme, letter.To);
        yield return OverviewGrid.Of(new OverviewTable(caption, [LetterFrame.District, LetterFrame.Documents], [3, 1], [.. theme.Documents.Select(d => (IReadOnlyList<string>)[d.District, OverviewText.Number(d.Count)])]), TextWidth);

        // A table that touches the next one, or the end, belongs to it in Word.
        yield return OverviewText.Line(string.Empty);
    }

    private IEnumerable<Paragraph> Point(LetterPoint point, string? origin)
    {
        Paragraph item = Item(LetterText.Shown(point).TrimEnd());
        item.Append(notes.Signs(point));
        if (origin is not null) { item.Append(new Run(new RunProperties(new Italic(), new Color { Val = Muted }), new Text($" {PlainText.Line(origin)}") { Space = SpaceProcessingModeValues.Preserve })); }

        yield return item;
        if (point.Note is not null) { yield return OverviewText.Line($"{LetterFrame.Note}: {point.Note}", ModelStyles.Guidance); }
    }

    private Paragraph Heading(string text)
    {
        headings++;
        return LetterContents.Heading(text, ModelStyles.Heading, headings, notes.LastBookmark + headings);
    }

    private static Paragraph Item(string text)
    {
        Paragraph item = OverviewText.Line(text, ModelStyles.Item);
        item.ParagraphProperties?.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = LetterStyles.List }));
        return item;
    }

    /// <summary>Names the lines above footnotes, and the version of Word whose layout is meant.</summary>
    private static Settings Settings() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "nl-NL" });

    /// <summary>A4 with margins of two and a half centimetres; measures in twentieths of a point.</summary>
    private static SectionProperties Sheet() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "voet" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1417, Right = 1417, Header = 708, Footer = 708, Gutter = 0 });
}
