using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Packs;

/// <summary>A pack for a workshop as a Word document: real headings, Dutch as its language, every lesson with its source.</summary>
public static class PackWriter
{
    private const string LessonHeading = "Heading2";

    private static readonly string[] Steps =
    [
        "Begin met wat misging: daarover wordt het minst verteld, en het leert het meest.",
        "Lees een les voor en vraag om een eigen voorbeeld. Noem geen namen van mensen over wie het gaat.",
        "Bespreek de vragen onder de les in kleine groepen, ongeveer tien minuten per les.",
        "Schrijf per les één afspraak op: wat gaan wij doen, wie begint, en wanneer kijken wij terug?",
    ];

    /// <param name="pack">At least one lesson.</param>
    /// <returns>A .docx file; the same pack gives the same text.</returns>
    public static byte[] Write(WorkshopPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            Styles styles = ModelStyles.Create();
            styles.Append(SecondHeading());
            main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
            main.Document = new Document(new Body([.. Content(pack), Sheet()]));
            document.PackageProperties.Title = pack.Title;
            document.PackageProperties.Subject = "Geleerde lessen met bronnen en vragen voor een gesprek";
            document.PackageProperties.Language = "nl-NL";
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(WorkshopPack pack)
    {
        yield return Line(pack.Title, ModelStyles.Title);
        yield return Line($"{(pack.Count == 1 ? "1 les" : $"{pack.Count} lessen")} uit {(pack.Sources.Count == 1 ? "1 document" : $"{pack.Sources.Count} documenten")}. Gemaakt op {DutchText.Day(pack.Date)} met ZVSearch.");
        yield return Line("De lessen zijn door het programma uit de documenten gehaald. Kijk bij twijfel in de bron: de plaats staat onder elke les.", ModelStyles.Guidance);
        yield return Line("Zo gebruikt u dit pakket", ModelStyles.Heading);
        foreach ((int index, string step) in Steps.Index()) { yield return Line($"{index + 1}. {step}", ModelStyles.Item); }

        int number = 0;
        foreach (WorkshopPart part in pack.Parts)
        {
            yield return Line(part.Heading, ModelStyles.Heading);
            foreach (WorkshopLesson lesson in part.Lessons)
            {
                foreach (OpenXmlElement line in Lesson(lesson, ++number)) { yield return line; }
            }
        }

        yield return Line("Bronnen", ModelStyles.Heading);
        foreach (WorkshopSource source in pack.Sources) { yield return Line($"{source.Title} ({source.File})", ModelStyles.Item); }
    }

    private static IEnumerable<OpenXmlElement> Lesson(WorkshopLesson lesson, int number)
    {
        yield return Line($"Les {number}: {lesson.Project}", LessonHeading);
        yield return Line(lesson.Text, ModelStyles.Guidance);
        string?[] context = [lesson.Theme, lesson.Regions.Count > 0 ? string.Join(", ", lesson.Regions) : null, lesson.Date is { } date ? DutchText.Day(date) : null];
        if (context.OfType<string>().ToArray() is { Length: > 0 } known) { yield return Line(string.Join(" · ", known)); }

        foreach ((string label, string value) in lesson.Details) { yield return Labelled(label, value); }

        yield return Labelled("Bron", lesson.Source.Page > 0 ? $"{lesson.Source.Title}, pagina {lesson.Source.Page}" : lesson.Source.Title);
        yield return Labelled("Vragen voor het gesprek", string.Empty);
        foreach (string question in lesson.Questions) { yield return Line($"– {question}", ModelStyles.Item); }

        yield return Labelled("Onze afspraak", "......................................................................................................");
    }

    private static Paragraph Line(string text, string? style = null)
    {
        var paragraph = new Paragraph(Words(text));
        if (style is not null) { paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style }); }

        return paragraph;
    }

    private static Paragraph Labelled(string label, string text)
    {
        Run head = Words(text.Length > 0 ? $"{label}: " : label);
        head.RunProperties = new RunProperties(new Bold());
        var paragraph = new Paragraph(head, Words(text));

        // A label without text belongs to what follows it.
        if (text.Length == 0) { paragraph.ParagraphProperties = new ParagraphProperties(new KeepNext()); }

        return paragraph;
    }

    private static Run Words(string text) => new(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Control characters of a damaged source would make the file unreadable.</summary>
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static Style SecondHeading() => new(
        new StyleName { Val = "heading 2" },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "60" }, new OutlineLevel { Val = 1 }),
        new StyleRunProperties(new Bold(), new Color { Val = "0B3A5B" }, new FontSize { Val = "22" })) { Type = StyleValues.Paragraph, StyleId = LessonHeading };

    /// <summary>A4 with margins of two and a half centimetres; measures in twentieths of a point.</summary>
    private static SectionProperties Sheet() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Bottom = 1417, Left = 1417, Right = 1417, Header = 708, Footer = 708, Gutter = 0 });
}
