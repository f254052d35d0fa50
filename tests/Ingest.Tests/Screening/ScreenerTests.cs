using System.Text.Json;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
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
    [InlineData("BSN 123456789 klopt niet")]
    [InlineData("cliëntnummer: 2026-00417")]
    [InlineData("V-nummer 123.456.7890 bij de IND")]
    [InlineData("Betrokkene mevrouw C. ter Voorbeeld is bekend. De moeder en vader van het gezin; diagnose en medicatie volgen.")]
    [InlineData("J. (17) kwam te laat. Zijn moeder en vader zijn ingelicht.")]
    [InlineData("- Danny (17) kwam te laat. Zijn moeder en vader zijn ingelicht.")]
    [InlineData("Hij is woonachtig aan de Teststraat 12 te Hoorn.")]
    public void Screen_DataAboutAPerson_IsHeldBack(string text) => Verdict(text).Outcome.ShouldBe(ScreeningOutcome.Quarantined);

    [Theory]
    [InlineData("KvK 12345678, RSIN 111222333, btw NL111222333B01")]
    [InlineData("ECLI:NL:RBNHO:2024:12345 en ISBN 978-90-123456-78-2")]
    [InlineData("Bezoekadres: Stationsplein 1, 1800 AA Alkmaar")]
    [InlineData("zie artikel 3 (12) en bijlage B (15)")]
    [InlineData("Dossier 29 362 en kenmerk 111222333")]
    [InlineData("Betrokkene, verdachte en slachtoffer hebben rechten; de minderjarige en het gezin ook.")]
    [InlineData("De vergadering van 1 februari 2026")]
    [InlineData("- Noodbedden (6) voor slachtoffers, verdachten en het gezin\n- Het huisbezoek, de minderjarige en de moeder")]
    [InlineData("Bel de projectleider: 06-12345678")]
    [InlineData("Thijmen Broersen (t.broersen@hoorn.example, 06-0000 0034)")]
    [InlineData("")]
    public void Screen_PolicyLanguage_MayGoOn(string text) => Verdict(text).Outcome.ShouldBe(ScreeningOutcome.Allowed);

    [Fact]
    public void Screen_HeldBack_NamesKindAndPageButNeverTheValue()
    {
        ScreeningResult verdict = Verdict("BSN 111222333");
        verdict.Reason.ShouldBe("Tegengehouden: gegevens over personen (bsn) op pagina 1.");
        verdict.Text.Text.ShouldBeEmpty();
        verdict.Findings.ShouldHaveSingleItem().Kind.ShouldBe("bsn");
    }

    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("12", false)]
    public void IsBsn_Number_FollowsTheElfproef(string number, bool isBsn) => PersonalDataChecks.IsBsn(number).ShouldBe(isBsn);

    [Theory]
    [InlineData("Stort op NL91 ABNA 0417 1643 00 graag.", "Stort op [IBAN] graag.")]
    [InlineData("Mail naar anna@gmail.com of info@hoorn.example.", "Mail naar [E-MAILADRES] of info@hoorn.example.")]
    [InlineData("Bel 06-12345678 vanavond.", "Bel [TELEFOONNUMMER] vanavond.")]
    [InlineData("De auto met kenteken GB-12-TK staat er nog.", "De auto met kenteken [KENTEKEN] staat er nog.")]
    [InlineData("IBAN NL91ABNA0417164301 is fout", "IBAN NL91ABNA0417164301 is fout")]
    public void Screen_PrivateDetails_AreMasked(string text, string masked) => Verdict(text).Text.Text.ShouldBe(masked);

    [Fact]
    public void Screen_Masked_PagesAndBlocksMoveAlong()
    {
        const string First = "Rekening NL91ABNA0417164300.", Second = "Daarna volgt het slot.";
        var text = new CleanText($"{First}\n{Second}", [new(1, 0, First.Length, ReadingMethod.Text), new(2, First.Length + 1, First.Length + 1 + Second.Length, ReadingMethod.Text)],
            [new(BlockKind.Paragraph, 0, 0, First.Length), new(BlockKind.Paragraph, 0, First.Length + 1, First.Length + 1 + Second.Length)]);
        ScreeningResult result = Screener.Screen(text, "Brief", null);
        result.Outcome.ShouldBe(ScreeningOutcome.Masked);
        result.Text.TextOf(result.Text.Blocks[1]).ShouldBe(Second);
        result.Text.PageAt(result.Text.Text.IndexOf("slot", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Screen_ListOfPeople_IsHeldBack()
    {
        string[] rows = ["Naam | Geboortedatum | Rol in groep", "D. de Fictief | 01-02-2009 | loopt mee", "E. van Verzonnen | 03-04-2010 | leider"];
        int at = 0;
        var blocks = rows.Select(r => { var block = new TextBlock(BlockKind.TableRow, 0, at, at + r.Length); at += r.Length + 1; return block; }).ToList();
        string all = string.Join('\n', rows);
        ScreeningResult result = Screener.Screen(new CleanText(all, [new(1, 0, all.Length, ReadingMethod.Text)], blocks), "Overzicht", null);
        result.Outcome.ShouldBe(ScreeningOutcome.Quarantined);
        result.Findings.Count(f => f.Kind == "geboortedatum").ShouldBe(2);
    }

    [Fact]
    public void Screen_Orders_DecideBeforeTheRules()
    {
        Verdict("BSN 111222333", ScreeningOrder.Release).Text.Text.ShouldBe("BSN 111222333");
        Verdict("BSN 111222333", ScreeningOrder.Mask).Text.Text.ShouldBe("BSN [BSN]");
    }

    /// <summary>The examples that the pack gives with its patterns.</summary>
    [Fact]
    public void Screen_ExamplesOfThePack_AreFoundOrNot()
    {
        using JsonDocument pack = JsonDocument.Parse(KnowledgePack.Read("pii-patterns.json"));
        foreach (JsonElement example in pack.RootElement.GetProperty("tests").EnumerateArray())
        {
            string pattern = example.GetProperty("pattern").GetString()!, text = example.GetProperty("text").GetString()!;
            PersonalDataPattern? rule = KnowledgePack.BuiltIn.PersonalData.Patterns.FirstOrDefault(p => p.Id == pattern);
            if (rule is null || rule.Id == "kenteken") { continue; }

            bool isNumber = rule.Check == "elfproef_bsn" ? PersonalDataChecks.IsBsn(text) : rule.Check != "iban_mod97" || PersonalDataChecks.IsIban(text);
            (rule.Expression.IsMatch(text) && isNumber).ShouldBe(example.GetProperty("hit").GetBoolean(), $"{pattern}: {text}");
        }
    }

    [Theory]
    [InlineData("NL91 ABNA 0417 1643 00", true)]
    [InlineData("NL91ABNA0417164301", false)]
    [InlineData("NL", false)]
    public void IsIban_Number_FollowsMod97(string number, bool isIban) => PersonalDataChecks.IsIban(number).ShouldBe(isIban);

    private static ScreeningResult Verdict(string text, ScreeningOrder order = ScreeningOrder.None) =>
        Screener.Screen(new CleanText(text, [new(1, 0, text.Length, ReadingMethod.Text)], [new(BlockKind.Paragraph, 0, 0, text.Length)]), "Verslag", null, order);
}
