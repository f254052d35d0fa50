using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>Overlaps and agreements as page, paper and work book.</summary>
public class RegisterReportTests
{
    private static readonly DateOnly Today = new(2026, 4, 1);

    private static readonly OverlapEntry[] Pairs =
    [
        Pair("Plan A", "Plan B", 3, new Judgement(Verdict.Double, "Zelfde werk", "J. Jansen", Made.Moment)),
        Pair(Made.Hostile, "Plan D", 1, null),
    ];

    private static readonly AgreementEntry[] Agreements =
    [
        Agreement("Convenant jeugd", (Fields.Party, "gemeente Hoorn"), (Fields.Party, "politie"), (Fields.End, "2027-01-01")),
        Agreement("Oud convenant", (Fields.End, "2020-01-01")),
    ];

    [Fact]
    public void Overlaps_Page_TellsBothSides()
    {
        string page = OverlapReport.Page(Pairs, Today, Made.Site);
        page.ShouldContain("Stand van 1 april 2026. 2 paren, waarvan 1 beoordeeld.");
        page.IndexOf("Graad 3: eerst bekijken", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Graad 1: goed om te weten", StringComparison.Ordinal));
        page.ShouldContain("“citaat van Plan A” (pagina 3)");
        page.ShouldContain("“citaat van Plan B” (pagina 3)");
        page.ShouldContain("Dubbel: dit moet één opdracht worden (J. Jansen, 1 april 2026). Zelfde werk");
        page.ShouldContain("nog niet beoordeeld");
        page.ShouldContain($"href=\"https://zv.voorbeeld.nl/document/{Made.Hash("Plan B")}?plek=10-20#passage\"");
        page.ShouldNotContain("<script");
    }

    [Fact]
    public void Overlaps_Workbook_HasARowPerPair()
    {
        string[][] cells = Made.Cells(OverlapReport.Workbook(Pairs, Made.Moment), 1);
        cells[1].ShouldBe(["3", "Mogelijk dubbele opdracht", "Zelfde doelgroep.", "Plan A", "Plan A.docx", "3", "citaat van Plan A", "Plan B", "Plan B.docx", "3", "citaat van Plan B", "Dubbel: dit moet één opdracht worden", "Zelfde werk", "J. Jansen", "46113"]);
        cells[2][11].ShouldBe("nog niet beoordeeld");
    }

    [Fact]
    public void Agreements_Page_TellsTermAndWhatIsMissing()
    {
        string page = AgreementReport.Page(Agreements, Today, Made.Site);
        page.ShouldContain("Status: geldig");
        page.ShouldContain("Geldig tot en met 1 januari 2027.");
        page.ShouldContain("Verlopen op 1 januari 2020.");
        page.ShouldContain("gemeente Hoorn; politie");
        page.ShouldContain(TermWords.MissingIn(Agreements[0])[0]);
    }

    [Fact]
    public void Agreements_Workbook_HasARowPerAgreement() =>
        Made.Cells(AgreementReport.Workbook(Agreements, Made.Moment), 1)[1][..7].ShouldBe(["Convenant jeugd", "Convenant jeugd.docx", "Hoorn", "gemeente Hoorn; politie", "geldig", "46388", ""]);

    [Fact]
    public void Reports_OfNothing_SaySo()
    {
        OverlapReport.Page([], Today).ShouldContain("Er zijn geen paren van stukken");
        AgreementReport.Page([], Today).ShouldContain("Er zijn geen convenanten gevonden.");
    }

    [Fact]
    public void Documents_AreValidAndTheSameTwice()
    {
        foreach (Func<byte[]> write in (Func<byte[]>[])[() => OverlapReport.Document(Pairs, Today), () => OverlapReport.Document([], Today), () => AgreementReport.Document(Agreements, Today)])
        {
            byte[] file = write();
            using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
            write().ShouldBe(file);
        }
    }

    private static OverlapEntry Pair(string a, string b, int grade, Judgement? judgement) => new(
        Made.Document(a),
        Made.Document(b),
        new OverlapPair(Made.Hash(a), Made.Hash(b), grade, grade == 3 ? OverlapRelation.DoubleAssignment : OverlapRelation.SameTheme, 0.9, new OverlapSignals(0, 0.5, 0.9), "Zelfde doelgroep.", [new OverlapEvidence(Place(a), Place(b), false)]),
        judgement);

    private static Place Place(string name) => new(3, 10, 20, $"citaat van {name}");

    private static AgreementEntry Agreement(string name, params (string Field, string Value)[] facts) =>
        AgreementEntry.Of(Made.Document(name, [.. facts.Select(f => new Fact(Cards.Agreement, string.Empty, f.Field, f.Value, Place(name), 0.9))]), KnowledgePack.BuiltIn.Clauses, Today).ShouldNotBeNull();
}
