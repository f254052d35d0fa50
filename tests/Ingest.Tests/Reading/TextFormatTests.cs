using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Text;
using ZVSearch.Support;

namespace ZVSearch.Ingest.Tests.Reading;

public class TextFormatTests
{
    [Theory]
    [InlineData("<h2>Kop</h2><p>Een <b>vette</b> zin.</p>", "H2 Kop\nP Een vette zin.")]
    [InlineData("<ul><li>een</li><li>twee</li></ul>", "- een\n- twee")]
    [InlineData("<ol start=3 type=a><li>een</li><li>twee</li></ol>", "- c. een\n- d. twee")]
    [InlineData("<table><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table>", "| a | b c")]
    [InlineData("<p>zicht<script>kwaad()</script><span hidden>baar</span><i style='display: none'>weg</i></p>", "P zicht")]
    [InlineData("los<p>alinea</p>einde", "P los\nP alinea\nP einde")]
    [InlineData("<p>a<br>b</p><img alt='foto van het plein'>", "P a b\nP foto van het plein")]
    public async Task Read_Html_GivesBlocks(string body, string expected) =>
        (await Read.BlocksAsync("a.html", $"<html><head><title>t</title></head><body>{body}</body></html>")).ShouldBe(expected);

    [Fact]
    public async Task Read_HtmlNestedDeeply_DoesNotOverflow() =>
        (await Read.BlocksAsync("a.html", "<html>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "diep")).ShouldBe("P diep");

    [Fact]
    public async Task Read_HtmlInLatin1_FollowsItsMeta() =>
        (await Read.BlocksAsync("a.html", Encoding.Latin1.GetBytes("<html><meta charset=iso-8859-1><p>één</p>"))).ShouldBe("P één");

    [Theory]
    [InlineData("# Titel\n\ntekst **vet** en [link](http://x)\nloopt door\n\n* een\n* twee\n", "H1 Titel\nP tekst vet en link loopt door\n- een\n- twee")]
    [InlineData("Titel\n=====\n\nSub\n---\n| a | b |\n|---|---|\n| 1 | 2 |\n", "H1 Titel\nH2 Sub\n| a | b\n| 1 | 2")]
    [InlineData("---\ntitel: Uit de kop\ndatum: 2025-10-21\n---\n# X\n", "H1 X")]
    [InlineData("1. een\n2. twee\n", "- 1. een\n- 2. twee")]
    public async Task Read_Markdown_GivesBlocks(string text, string expected) => (await Read.BlocksAsync("a.md", text)).ShouldBe(expected);

    [Fact]
    public async Task Read_MarkdownFrontMatter_GivesProperties() =>
        (await Read.Async("a.md", "---\ntitel: Uit de kop\ndatum: 2025-10-21\n---\ntekst")).Properties.ShouldBe(new FileProperties("Uit de kop", new DateOnly(2025, 10, 21)));

    [Theory]
    [InlineData("VERSLAG OVERLEG\n\nEerste regel van een alinea die hier gewoon doorloopt tot voorbij het\neinde van de regel en daarna nog een stuk verder gaat over de zorg voor\nmensen in de wijk en over de veilig-\nheid van de straat en alles wat daar nog meer bij hoort in deze\nstad.\n", "H1 VERSLAG OVERLEG\nP Eerste regel van een alinea die hier gewoon doorloopt tot voorbij het einde van de regel en daarna nog een stuk verder gaat over de zorg voor mensen in de wijk en over de veiligheid van de straat en alles wat daar nog meer bij hoort in deze stad.")]
    [InlineData("Artikel 3 Doel\n\n- een\n- twee", "H1 Artikel 3 Doel\n- - een\n- - twee")]
    [InlineData("## Kop in tekst\nregel", "H2 Kop in tekst\nP regel")]
    public async Task Read_PlainText_GivesBlocks(string text, string expected) => (await Read.BlocksAsync("a.txt", text)).ShouldBe(expected);

    [Fact]
    public async Task Read_FormFeed_StartsAPage() => (await Read.Async("a.txt", "een\ftwee")).Pages.Count.ShouldBe(2);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    [InlineData("ibm850")]
    public void Decode_AnyEncoding_GivesTheText(string encoding)
    {
        const string text = "Coördinatie: één reünie in België kost geld, zei de burgemeester van de gemeente.";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.4", FileFormat.Pdf)]
    [InlineData("a.txt", "%PDF-1.4", FileFormat.Pdf)]
    [InlineData("a.xyz", "gewone tekst", FileFormat.Text)]
    [InlineData("a.doc", "{\\rtf1 tekst}", FileFormat.Rtf)]
    [InlineData("a.txt", "<!DOCTYPE html><html>", FileFormat.Html)]
    [InlineData("a.docx", "geen zip", FileFormat.Docx)]
    [InlineData("bericht", "From: a@b.nl\nSubject: x\n\ntekst", FileFormat.Mail)]
    [InlineData("a.png", "\u0089PNG\u0000\u0001\u0002\u0003\u0004", FileFormat.Unknown)]
    public void Detect_BytesBeforeName(string name, string content, FileFormat format) => FormatDetector.Detect(name, Encoding.Latin1.GetBytes(content)).ShouldBe(format);

    [Fact]
    public async Task Read_Mail_GivesHeadBodyAndAttachments()
    {
        const string mail = "From: Jan <jan@a.example>\r\nTo: b@b.example\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\nDate: Tue, 24 Jun 2025 09:12:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBeste,\r\n> vraag\r\n\r\n--X\r\nContent-Type: text/plain; name=\"../../kwaad.txt\"\r\nContent-Disposition: attachment; filename=\"../../kwaad.txt\"\r\n\r\nbijlage\r\n--X--\r\n";
        ReadDocument document = await Read.Async("a.eml", mail);
        Read.Shown(document).ShouldBe("H1 Café\nP Van: \"Jan\" <jan@a.example>\nP Aan: b@b.example\nP Datum: 2025-06-24 09:12\nP Beste,\nP vraag");
        document.Properties.Created.ShouldBe(new DateOnly(2025, 6, 24));
        Attachment attachment = document.Attachments.ShouldHaveSingleItem();
        attachment.Name.ShouldBe("kwaad.txt");
        Encoding.UTF8.GetString(attachment.Content).Trim().ShouldBe("bijlage");
    }

    [Fact]
    public async Task Read_Garbage_AsMail_IsDamaged() => (await Read.OutcomeAsync("a.eml", "zomaar wat tekst"u8.ToArray())).ShouldBe(OutcomeKind.Damaged);

    [Theory]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/abs/pad.txt", "abs/pad.txt")]
    [InlineData("C:\\map\\plan.docx", "C_/map/plan.docx")]
    [InlineData("..", "x")]
    [InlineData("", "x")]
    [InlineData("a\u0000b\nc.txt", "ab c.txt")]
    public void SafeName_HostileNames_AreHarmless(string name, string safe) => ZVSearch.Ingest.Reading.Archive.SafeName.Of(name, "x").ShouldBe(safe);

    [Fact]
    public async Task Read_Zip_GivesItsFilesAndNoText()
    {
        ReadDocument document = await Read.Async("a.zip", new ZipBuilder().With("../uit.txt", "een").With("map/in.txt", "twee").Build());
        document.Pages.ShouldBeEmpty();
        document.Attachments.Select(a => a.Name).ShouldBe(["uit.txt", "map/in.txt"]);
    }

    [ProgramFact("soffice")]
    public async Task Read_Rtf_GoesThroughLibreOffice() =>
        (await Read.BlocksAsync("a.rtf", "{\\rtf1\\ansi Besluit: akkoord.\\par}")).ShouldBe("P Besluit: akkoord.");
}
