using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Describing;

namespace ZVSearch.Ingest.Tests.Describing;

public class DescriberTests
{
    private static readonly Describer Describer = new(KnowledgePack.BuiltIn);

    [Theory]
    [InlineData("Convenant PGA", "Partijen komen het volgende overeen.", "convenant")]
    [InlineData("Verslag stuurgroep", "De voorzitter opent de vergadering.", "notulen")]
    [InlineData("Projectplan Digitaal", "Doel en resultaat.", "projectplan")]
    [InlineData("Evaluatie wijkaanpak", "Wat hebben wij geleerd?", "evaluatie")]
    [InlineData("Wet tijdelijk huisverbod", "Artikel 1. Gelet op de wet.", null)]
    public void Describe_Title_GivesKind(string title, string text, string? type) => Describe(title, text).Type.ShouldBe(type);

    [Theory]
    [InlineData("Datum: 18 maart 2025, 10.00 uur", "x.docx", "2025-03-18")]
    [InlineData("Alkmaar, 4-2-2024", "x.docx", "2024-02-04")]
    [InlineData("zonder datum", "20240912 verslag.docx", "2024-09-12")]
    [InlineData("31 februari 2025", "x.docx", null)]
    [InlineData("in 2025 en 2026", "x.docx", null)]
    public void Describe_Dates_AreFound(string text, string file, string? date) =>
        Describe("Titel", text, file).Date.ShouldBe(date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Handelingskader Zaanstreek-Waterland", "tekst", "Zaanstreek-Waterland")]
    [InlineData("Plan", "De gemeente Hoorn werkt samen. In Hoorn is dat nodig.", "Hoorn")]
    [InlineData("Plan", "De hoorn schalt. Hoorn van overvloed.", "")]
    [InlineData("Plan van Langedijk", "tekst", "Dijk en Waard")]
    public void Describe_Regions_AreFound(string title, string text, string regions) => string.Join(',', Describe(title, text).Regions).ShouldBe(regions);

    private static Description Describe(string title, string text, string file = "bestand.docx")
    {
        CleanText clean = Cleaner.Clean([new Page(1, ReadingMethod.Text, [new Block(BlockKind.Heading, title, 1), new Block(BlockKind.Paragraph, text)])]);
        return Describer.Describe(clean, FileProperties.None, file);
    }
}
