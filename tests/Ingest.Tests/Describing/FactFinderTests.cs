using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Describing;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;

namespace ZVSearch.Ingest.Tests.Describing;

public class FactFinderTests
{
    private const string Agreement = """
        # Convenant Aanpak overlast Testdorp

        De ondergetekenden: de gemeente Hoorn, de politie (basisteam Hoorn) en de GGD Hollands Noorden, hierna te noemen: partijen, komen het volgende overeen.

        ## Artikel 1 Doel
        Partijen willen overlast in de wijk samen verminderen.

        ## Artikel 2 Grondslag
        De gemeente handelt op grond van artikel 172 van de Gemeentewet en de Wet bescherming persoonsgegevens.

        ## Artikel 3 Bewaartermijn
        [Tekst volgt.]

        ## Artikel 4 Looptijd
        Dit convenant treedt in werking op 1 januari 2024 en wordt aangegaan voor de duur van drie jaar. Het wordt telkens stilzwijgend verlengd met twee jaar. De opzegtermijn is zes maanden.

        De gemeente Hoorn is verwerkingsverantwoordelijke.

        Aldus overeengekomen te Hoorn op 12 december 2023.
        """;

    private const string Minutes = """
        # Notulen stuurgroep Testdorp van 5 februari 2026

        Aanwezig: A. Voorbeeld (voorzitter), B. de Vries (politie) en de teamchef
        Afwezig: C. Fictief
        Plaats: gemeentehuis

        ## 1. Mededelingen
        Het verslag van 3 december 2025 wordt vastgesteld.

        ## 2. Project
        De stuurgroep geeft de projectleider opdracht om vóór 1 juni 2026 een plan te maken. Besluit: het budget wordt verhoogd naar € 20.000.
        Actie (B. de Vries): cijfers aanleveren vóór 1 maart 2026.

        | Actie | Wie | Wanneer |
        |---|---|---|
        | Zaal reserveren | de secretaris | 20 februari |
        """;

    [Fact]
    public void Find_Agreement_GivesItsFields()
    {
        Card card = Cards("Convenant overlast.md", Agreement, Core.Findings.Cards.Agreement).ShouldHaveSingleItem();
        card.Values(Fields.Party).ShouldBe(["gemeente Hoorn", "politie (basisteam Hoorn)", "GGD Hollands Noorden"]);
        card.Value(Fields.Start).ShouldBe("2024-01-01");
        card.Value(Fields.Duration).ShouldBe("P3Y");
        card.Value(Fields.Renewal).ShouldBe("silent P2Y");
        card.Value(Fields.Notice).ShouldBe("P6M");
        card.Value(Fields.Signed).ShouldBe("true");
        card.Value(Fields.SignedOn).ShouldBe("2023-12-12");
        card.Value(Fields.Purpose).ShouldBe("Partijen willen overlast in de wijk samen verminderen.");
        card.Value(Fields.Controller).ShouldBe("De gemeente Hoorn");
        card.Values(Fields.LegalBasis).ShouldBe(["Gemeentewet", "Wbp"]);
    }

    [Fact]
    public void Find_Clauses_EmptyArticleIsMissingAndOldLawOutdated()
    {
        IReadOnlyList<Card> clauses = Cards("Convenant overlast.md", Agreement, Core.Findings.Cards.Clause);
        clauses.ShouldNotContain(c => c.Item == "bewaartermijn");
        clauses.Single(c => c.Item == "verouderde_wet").Value(Fields.Status).ShouldBe("outdated");
        clauses.Single(c => c.Item == "looptijd").Value(Fields.Status).ShouldBe("present");
    }

    [Fact]
    public void Find_Minutes_GivesMeetingDecisionsActionsAndAssignments()
    {
        Card meeting = Cards("notulen.md", Minutes, Core.Findings.Cards.Meeting).ShouldHaveSingleItem();
        meeting.Value(Fields.Body).ShouldBe("stuurgroep Testdorp");
        meeting.Value(Fields.Chair).ShouldBe("A. Voorbeeld");
        meeting.Value(Fields.Location).ShouldBe("gemeentehuis");
        meeting.Values(Fields.Attendee).ShouldBe(["A. Voorbeeld", "B. de Vries", "de teamchef"]);
        meeting.Values(Fields.Absentee).ShouldBe(["C. Fictief"]);
        Cards("notulen.md", Minutes, Core.Findings.Cards.Decision).Select(c => c.Value(Fields.Text)).ShouldBe(["het budget wordt verhoogd naar € 20.000"]);
        IReadOnlyList<Card> actions = Cards("notulen.md", Minutes, Core.Findings.Cards.Action);
        actions.Select(a => (a.Value(Fields.Owner), a.Value(Fields.Deadline))).ShouldBe([("de secretaris", "2026-02-20"), ("B. de Vries", "2026-03-01")], ignoreOrder: true);
        Card assignment = Cards("notulen.md", Minutes, Core.Findings.Cards.Assignment).ShouldHaveSingleItem();
        (assignment.Value(Fields.By), assignment.Value(Fields.To)).ShouldBe(("De stuurgroep", "de projectleider"));
    }

    [Fact]
    public void Find_Plan_GivesInitiative()
    {
        const string Plan = """
            # Projectplan Veilig in Testdorp
            Opdrachtgever: wethouder zorg van Schagen. Projectleider: Anna Voorbeeld, a.voorbeeld@schagen.example, 0224-000 001. Looptijd: van mei 2025 tot en met december 2026. Budget: € 12.500.

            ## Doel
            Minder mensen voelen zich onveilig.

            ## Partners
            Politie, MEE en het Zorg- en Veiligheidshuis.
            """;
        Card card = Cards("Projectplan.md", Plan, Core.Findings.Cards.Initiative).ShouldHaveSingleItem();
        card.Value(Fields.Commissioner).ShouldBe("wethouder zorg van Schagen");
        card.Value(Fields.Lead).ShouldBe("Anna Voorbeeld");
        card.Value(Fields.Contact).ShouldBe("Anna Voorbeeld, a.voorbeeld@schagen.example, 0224-000 001");
        (card.Value(Fields.Start), card.Value(Fields.End), card.Value(Fields.Duration)).ShouldBe(("2025-05-01", "2026-12-31", "P20M"));
        card.Value(Fields.Budget).ShouldBe("€ 12.500");
        card.Value(Fields.Goal).ShouldBe("Minder mensen voelen zich onveilig.");
        card.Values(Fields.Partner).ShouldBe(["Politie", "MEE", "het Zorg- en Veiligheidshuis"]);
    }

    [Fact]
    public void Find_Evaluation_GivesLessonsWithOutcome()
    {
        const string Evaluation = """
            # Evaluatie pilot Testdorp

            ## Wat werkte goed
            - Het vaste gezicht in de wijk hielp bewoners over de drempel.

            ## Wat werkte niet
            - De overdracht mislukte, omdat niemand de mail las.

            ## Geld
            - De kosten waren hoger dan begroot.
            """;
        IReadOnlyList<Card> lessons = Cards("Evaluatie.md", Evaluation, Core.Findings.Cards.Lesson);
        lessons.Select(l => l.Value(Fields.Outcome)).ShouldBe(["succeeded", "failed"]);
        lessons[1].Value(Fields.Cause).ShouldBe("niemand de mail las");
    }

    [Theory]
    [InlineData("Convenant overlast.md", Agreement)]
    [InlineData("notulen.md", Minutes)]
    public void Find_EveryFact_StandsWhereItSays(string name, string content)
    {
        (CleanText text, IReadOnlyList<Fact> facts) = Read(name, content);
        facts.ShouldNotBeEmpty();
        foreach (Fact fact in facts)
        {
            Place place = fact.Place.ShouldNotBeNull(fact.Field);
            text.Text[place.Start..place.End].ReplaceLineEndings(" ").Trim().ShouldStartWith(place.Quote);
            text.PageAt(place.Start).ShouldBe(place.Page);
            fact.Confidence.ShouldBeInRange(0.01, 1);
        }
    }

    [Theory]
    [InlineData("-")]
    [InlineData("Artikel 1\n\nPartijen:\n\nAanwezig:\n\nBesluit:\n\nActie:\n\n| Actie | Wie |\n|---|---|\n| | |")]
    [InlineData("De ondergetekenden: , ; en en ( [ hierna te noemen")]
    public void Find_HardlyAnything_DoesNotFail(string content)
    {
        foreach (string name in (string[])["convenant.md", "notulen.md", "projectplan.md", "evaluatie.md"]) { Should.NotThrow(() => Read(name, content)); }
    }

    private static IReadOnlyList<Card> Cards(string name, string content, string kind) => Card.Of(Read(name, content).Facts, kind);

    private static (CleanText Text, IReadOnlyList<Fact> Facts) Read(string name, string content)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(content);
        var file = new SourceFile(name, FormatDetector.Detect(name, bytes), bytes, new ReadingLimits());
        ReadDocument read = AllReaders.Create(new Tesseract()).For(file).ReadAsync(file, CancellationToken.None).GetAwaiter().GetResult();
        CleanText text = Cleaner.Clean(read.Pages);
        return (text, new FactFinder(KnowledgePack.BuiltIn).Find(text, new Describer(KnowledgePack.BuiltIn).Describe(text, read.Properties, name), name));
    }
}
