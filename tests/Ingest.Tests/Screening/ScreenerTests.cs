using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Screening;

namespace ZVSearch.Ingest.Tests.Screening;

public class ScreenerTests
{
    private static readonly Screener Screener = new(KnowledgePack.BuiltIn);

    [Theory]
    [InlineData("BSN 111222333 van betrokkene")]
    [InlineData("burgerservicenummer: 123456782")]
    [InlineData("De verdachte is geboren op 3 april 2009.")]
    [InlineData("parketnummer 15/123456-26")]
    [InlineData("Mutatie PL1100-2026123456 opgemaakt")]
    public void Screen_DataAboutAPerson_IsHeldBack(string text) => Verdict(text).IsHeldBack.ShouldBeTrue();

    [Theory]
    [InlineData("BSN 123456789 klopt niet")]
    [InlineData("Dossier 29 362 en kenmerk 111222333")]
    [InlineData("Betrokkene, verdachte en slachtoffer hebben rechten; de minderjarige en het gezin ook.")]
    [InlineData("De vergadering van 1 februari 2026")]
    [InlineData("Bel de projectleider: 06-12345678")]
    [InlineData("")]
    public void Screen_PolicyLanguage_MayGoOn(string text) => Verdict(text).IsHeldBack.ShouldBeFalse();

    [Fact]
    public void Screen_HeldBack_NamesKindAndPageButNeverTheValue()
    {
        ScreeningVerdict verdict = Verdict("BSN 111222333");
        verdict.Reason.ShouldBe("Tegengehouden: gegevens over personen (burgerservicenummer) op pagina 1.");
        verdict.Findings.ShouldHaveSingleItem().Kind.ShouldBe("bsn");
    }

    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("12", false)]
    public void IsBsn_Number_FollowsTheElfproef(string number, bool isBsn) => PersonalDataChecks.IsBsn(number).ShouldBe(isBsn);

    private static ScreeningVerdict Verdict(string text) =>
        Screener.Screen(new CleanText(text, [new(1, 0, text.Length, ReadingMethod.Text)], []), "Verslag");
}
