using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>The letter as a Word document: valid, with footnotes, charts and contents.</summary>
public class LetterDocumentTests
{
    public static TheoryData<string> Letters() => ["vol", "leeg", "vijandig", "een thema zonder punten"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Document_IsValid(string name)
    {
        using WordprocessingDocument document = Open(LetterDocument.Write(LetterOf(name), LetterStatus.Draft, Made.Site));
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        document.MainDocumentPart?.VbaProjectPart.ShouldBeNull();
    }

    [Theory]
    [InlineData("vol", 3)]
    [InlineData("leeg", 0)]
    [InlineData("vijandig", 1)]
    public void Footnotes_AreTheCitedSources(string name, int sources)
    {
        using WordprocessingDocument document = Open(LetterDocument.Write(LetterOf(name), LetterStatus.Draft));
        Notes(document).Count(n => n.Id is { Value: > 0 }).ShouldBe(sources);
        Body(document).Descendants<FootnoteReference>().Select(r => r.Id?.Value ?? 0).ShouldBe(Enumerable.Range(1, sources).Select(i => (long)i));
    }

    [Fact]
    public void Source_CitedAgain_RefersToItsNote()
    {
        using WordprocessingDocument document = Open(LetterDocument.Write(Made.Full, LetterStatus.Draft));
        Body(document).Descendants<SimpleField>().Select(f => f.Instruction?.Value).ShouldBe([" NOTEREF _Noot1 \\f \\h ", " NOTEREF _Noot2 \\f \\h "]);
        Notes(document).Last().InnerText.ShouldBe(" Ander plan, pagina 4, 3 februari 2026: “De passage uit Ander plan.”");
    }

    [Fact]
    public void Document_HasTitleBlockContentsHeadingsAndTables()
    {
        using WordprocessingDocument document = Open(LetterDocument.Write(Made.Full, LetterStatus.Approved));
        Body body = Body(document);
        Styled(body, "Title").ShouldBe(["Brief aan het bestuur: Hoorn"]);
        Styled(body, "Heading1").ShouldBe(["Jeugd", "Zorg | straat", "Wat wij niet hebben gezien"]);
        Styled(body, "TOC1").Select(t => t.Replace(" TOC \\o \"1-1\" \\n \\h \\z \\u ", string.Empty, StringComparison.Ordinal)).ShouldBe(["Jeugd", "Zorg | straat", "Wat wij niet hebben gezien"]);
        Styled(body, "Heading2").ShouldBe(["Besluit", "Mogelijk dubbel", "Resultaat"]);
        body.Elements<Paragraph>().Select(p => p.InnerText).ShouldContain("Status: goedgekeurd");
        body.Descendants<Hyperlink>().Select(h => h.Anchor?.Value).ShouldBeSubsetOf(body.Descendants<BookmarkStart>().Select(b => b.Name?.Value));
        body.Descendants<BookmarkStart>().Select(b => b.Id?.Value).ShouldBeUnique();
        body.Elements<Table>().Select(t => string.Join('/', t.Descendants<TableCell>().Select(c => c.InnerText))).ShouldBe(["District/Stukken/Noord-Holland Noord/5/Kennemerland/2", "District/Stukken/Noord-Holland Noord/1"]);
        body.Elements<Table>().ShouldAllBe(t => t.Descendants<TableHeader>().Count() == 1);
        document.PackageProperties.Title.ShouldBe("Brief aan het bestuur: Hoorn, 1 januari tot en met 31 maart 2026");
        document.PackageProperties.Language.ShouldBe("nl-NL");
        document.PackageProperties.Subject.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Charts_HaveTheNumbersOfTheLetterAndAnAlternative()
    {
        using WordprocessingDocument document = Open(LetterDocument.Write(Made.Full, LetterStatus.Draft));
        XNamespace chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        ChartPart[] charts = [.. (document.MainDocumentPart?.ChartParts ?? []).OrderBy(c => c.Uri.ToString(), StringComparer.Ordinal)];
        charts.Length.ShouldBe(2);
        XElement.Parse(charts[0].ChartSpace.OuterXml).Descendants(chart + "v").Select(v => v.Value).ShouldBe(["Stukken", "Noord-Holland Noord", "Kennemerland", "5", "2"]);
        charts.ShouldAllBe(c => c.EmbeddedPackagePart != null);
        Body(document).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First().Description?.Value
            .ShouldBe("Staafdiagram. Stukken per district: Jeugd: Noord-Holland Noord 5, Kennemerland 2. De tabel eronder noemt dezelfde aantallen.");
    }

    [Fact]
    public void Document_SameLetter_SameBytes() => LetterDocument.Write(Made.Full, LetterStatus.Draft, Made.Site).ShouldBe(LetterDocument.Write(Made.Full, LetterStatus.Draft, Made.Site));

    private static Letter LetterOf(string name) => name switch
    {
        "vol" => Made.Full,
        "leeg" => Made.Empty,
        "vijandig" => Made.Attacked,
        _ => Made.Letter(Made.Theme("Stil")),
    };

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart?.Document.Body ?? throw new InvalidOperationException("no body");

    private static IEnumerable<Footnote> Notes(WordprocessingDocument document) => document.MainDocumentPart?.FootnotesPart?.Footnotes.Elements<Footnote>() ?? [];

    private static IEnumerable<string> Styled(Body body, string style) => body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);
}
