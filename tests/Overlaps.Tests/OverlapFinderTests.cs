using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Overlaps.Tests;

public sealed class OverlapFinderTests
{
    private const string Geldezels = "# Aanpak\nKatvangers zijn jongeren die hun pasje en pincode afgeven. Leerlingen op het mbo krijgen voorlichting van een agent en een bank. Wie voor het eerst in beeld komt, krijgt een waarschuwend gesprek thuis met een ouder. Scholen melden hun vermoedens bij één meldpunt.";
    private const string SnelGeld = "# Wat wij doen\nRonselaars halen studenten over om hun bankrekening te laten gebruiken voor oplichting. Wij geven gastlessen in alle klassen van de beroepsopleiding. Bij een eerste signaal volgt een huisbezoek door de wijkagent, ook voor de ouders. Er komt een meldroute voor docenten. Zo voorkomen wij geldezels.";
    private const string Woonoverlast = "# Plan\nBuren die overlast geven krijgen een gedragsaanwijzing. De woonoverlast wordt besproken door politie en corporatie. Omwonenden horen binnen een week wie hun melding behandelt en wat er met de burenruzie gebeurt.";

    [Fact]
    public void Find_SameWorkInOtherWords_IsADoubleAssignmentWithReasonAndEvidence()
    {
        OverlapPair pair = Pair(Two(("Alkmaar", "2025-01-01", "2026-12-31", Geldezels), ("Hoorn", "2025-06-01", "2026-12-31", SnelGeld)));
        (pair.Grade, pair.Relation).ShouldBe((3, OverlapRelation.DoubleAssignment));
        pair.Reason.ShouldContain("Geldezels");
        pair.Reason.ShouldContain("jongeren");
        pair.Signals.CopiedText.ShouldBe(0);
        pair.Evidence.ShouldNotBeEmpty();
        pair.Evidence[0].A.Quote.ShouldStartWith("Katvangers");
        pair.Evidence[0].B.Page.ShouldBe(1);
    }

    [Theory]
    [InlineData("Alkmaar", "2025-01-01", "2026-12-31", "Haarlem", "2025-01-01", "2026-12-31", "other district")]
    [InlineData("Alkmaar", "2019-01-01", "2021-12-31", "Hoorn", "2025-01-01", "2026-12-31", "other period")]
    public void Find_SameWorkElsewhereOrLongAgo_IsNoMoreThanTheSameTheme(string regionA, string fromA, string untilA, string regionB, string fromB, string untilB, string why)
    {
        OverlapPair pair = Pair(Two((regionA, fromA, untilA, Geldezels), (regionB, fromB, untilB, SnelGeld)));
        (pair.Grade, pair.Relation).ShouldBe((1, OverlapRelation.SameTheme), why);
    }

    [Fact]
    public void Find_WorkDividedByAgreement_IsAnAgreedOverlap()
    {
        OverlapPair pair = Pair(Two(
            ("Alkmaar", "2025-01-01", "2026-12-31", Geldezels + "\n# Verdeling met Hoorn\nIn het overleg van 3 maart is het werk verdeeld: Alkmaar geeft de lessen, Hoorn voert de gesprekken."),
            ("Hoorn", "2025-06-01", "2026-12-31", SnelGeld)));
        (pair.Grade, pair.Relation).ShouldBe((1, OverlapRelation.Overlap));
        pair.Reason.ShouldContain("verdeeld met Hoorn");
    }

    [Fact]
    public void Find_OtherSubject_IsNoPair() =>
        Two(("Alkmaar", "2025-01-01", "2026-12-31", Geldezels), ("Alkmaar", "2025-01-01", "2026-12-31", Woonoverlast)).Find().Pairs.ShouldBeEmpty();

    [Fact]
    public void Find_SameNameAndMostOfTheText_AreVersions()
    {
        var shelf = new Shelf();
        shelf.Add("Alkmaar/pva v0.3.txt", "Plan van aanpak Prettig naast elkaar", "plan_van_aanpak", ["Alkmaar"], "2025-01-01", "", Woonoverlast + "\n# Geld\n" + Words(1, 60));
        shelf.Add("Alkmaar/pva definitief.txt", "Plan van aanpak Prettig naast elkaar", "plan_van_aanpak", ["Alkmaar"], "2025-03-01", "", Woonoverlast + "\n# Geld\n" + Words(1, 50) + " " + Words(9, 12));
        Pair(shelf).Relation.ShouldBe(OverlapRelation.Version);
    }

    [Fact]
    public void Find_ConceptThatGotItsNameLater_IsAVersion()
    {
        var shelf = new Shelf();
        shelf.Add("Alkmaar/concept woonoverlast 0.3.txt", "Notitie over burenruzie", "plan_van_aanpak", ["Alkmaar"], "2025-01-01", "", Woonoverlast + "\n# Geld\n" + Words(1, 60));
        shelf.Add("Alkmaar/Prettig naast elkaar.txt", "Prettig naast elkaar", "plan_van_aanpak", ["Alkmaar"], "2025-03-01", "", Woonoverlast + "\n# Geld\n" + Words(1, 50) + " " + Words(9, 12));
        Pair(shelf).Relation.ShouldBe(OverlapRelation.Version);
    }

    [Fact]
    public void Find_LetterBesideThePlanOfItsPlace_IsDerivedAndNoDoubleAssignment()
    {
        var shelf = new Shelf();
        shelf.Add("Alkmaar/plan.txt", "Plan tegen geldezels", "plan_van_aanpak", ["Alkmaar"], "2025-01-01", "2026-12-31", Geldezels);
        shelf.Add("Alkmaar/brief.txt", "Stand van zaken", "raadsinformatiebrief", ["Alkmaar"], "2025-09-01", "", SnelGeld);
        OverlapPair pair = Pair(shelf);
        (pair.Grade, pair.Relation).ShouldBe((1, OverlapRelation.Derived));
    }

    [Theory]
    [InlineData("Wij willen dat dit stopt. Dit gaan we doen: we gaan de klas in. Wat kost het? De kosten zijn laag.", 3, OverlapRelation.DoubleAssignment)]
    [InlineData("Het stond in de krant.", 1, OverlapRelation.SameTheme)]
    public void Find_TextOfUnknownKind_IsAPlanWhenItSpeaksLikeOne(string more, int grade, OverlapRelation relation)
    {
        var shelf = new Shelf();
        shelf.Add("Alkmaar/plan.txt", "Plan tegen geldezels", "plan_van_aanpak", ["Alkmaar"], "2025-01-01", "2026-12-31", Geldezels);
        shelf.Add("Hoorn/stuk.txt", "Makkelijk verdiend", null, ["Hoorn"], "2025-02-01", "", SnelGeld + "\n" + more);
        OverlapPair pair = Pair(shelf);
        (pair.Grade, pair.Relation).ShouldBe((grade, relation));
    }

    [Fact]
    public void Find_NumberedItemOfAProgramme_IsComparedByItself()
    {
        const string ander = "Vuurwerk rond de jaarwisseling vraagt extra inzet. De drie gemeenten huren samen camera's, en de brandweer bezoekt de buurten waar het vorig jaar misging. De evaluatie is in februari klaar.";
        var shelf = new Shelf();
        shelf.Add("Hoorn/plan.txt", "Plan tegen geldezels", "plan_van_aanpak", ["Hoorn"], "2025-01-01", "2026-12-31", SnelGeld);
        shelf.Add("Regio/programma.txt", "Programma veiligheid", "uitvoeringsprogramma", ["Hoorn"], "2025-01-01", "", $"# Jeugd\n2.1 Jaarwisseling. {ander}\n2.2 Pasje. {Geldezels.Split('\n')[1]}\n2.3 Overlast. {Woonoverlast.Split('\n')[1]}");
        OverlapPair pair = Pair(shelf);
        pair.Grade.ShouldBe(3);
        pair.Evidence[0].B.Quote.ShouldContain("Pasje");
    }

    [Fact]
    public void Find_ParagraphTakenOverWithEdits_IsCopiedTextAtItsPlace()
    {
        string copied = Words(5, 90);
        string edited = string.Join(' ', copied.Split(' ').Select((w, i) => i % 9 == 4 ? "anders" + i : w));
        var shelf = new Shelf();
        shelf.Add("Velsen/a.txt", "Notitie tulpen", "model", [], "", "", Words(1, 200) + "\n" + copied + "\n" + Words(2, 200));
        shelf.Add("Texel/b.txt", "Notitie schapen", "model", [], "", "", Words(3, 200) + "\n" + edited + "\n" + Words(4, 200));
        OverlapPair pair = Pair(shelf);
        (pair.Grade, pair.Relation).ShouldBe((1, OverlapRelation.CopiedText));
        pair.Evidence[0].IsCopied.ShouldBeTrue();
        copied.ShouldStartWith(pair.Evidence.First(e => e.IsCopied).B.Quote.Length > 0 ? copied[..20] : "x");
        pair.Signals.CopiedText.ShouldBeInRange(0.05, 0.5);
    }

    [Fact]
    public void Find_TextOfAForm_IsNoCopiedText()
    {
        var shelf = new Shelf();
        string form = "# Toelichting\n" + Words(5, 120);
        for (int i = 0; i < 4; i++) { shelf.Add($"Regio/formulier {i}.txt", $"Onderwerp nummer{(char)('a' + i)}", "model", [], "", "", form + "\n# Eigen deel\n" + Words(20 + i, 150)); }

        shelf.Find().Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Find_AnyOrderOfArrival_GivesTheSamePairs()
    {
        Shelf shelf = Many();
        string first = Describe(shelf, shelf.Find().Pairs);
        shelf.Documents.Reverse();
        Describe(shelf, shelf.Find().Pairs).ShouldBe(first);
        first.ShouldNotBeEmpty();
    }

    [Fact]
    public void Find_OneMore_ChangesWhatComparingEverythingWouldChange()
    {
        Shelf shelf = Many();
        ProfiledDocument last = shelf.Documents[^1];
        shelf.Documents.Remove(last);
        List<OverlapPair> pairs = [.. shelf.Find().Pairs];
        shelf.Documents.Add(last);
        OverlapUpdate update = shelf.Find(new OverlapChanges(new HashSet<string> { last.Hash }, []));
        pairs.RemoveAll(p => update.Compared.Contains(p.A) || update.Compared.Contains(p.B));
        Describe(shelf, OverlapPair.Ordered(pairs.Concat(update.Pairs))).ShouldBe(Describe(shelf, shelf.Find().Pairs));
        update.Compared.Count.ShouldBeLessThan(shelf.Documents.Count);
    }

    [Fact]
    public void Find_OneGone_ChangesWhatComparingEverythingWouldChange()
    {
        Shelf shelf = Many();
        List<OverlapPair> pairs = [.. shelf.Find().Pairs];
        ProfiledDocument gone = shelf.Documents[0];
        shelf.Documents.Remove(gone);
        OverlapUpdate update = shelf.Find(new OverlapChanges(new HashSet<string>(), [gone.Profile]));
        pairs.RemoveAll(p => p.A == gone.Hash || p.B == gone.Hash || update.Compared.Contains(p.A) || update.Compared.Contains(p.B));
        Describe(shelf, OverlapPair.Ordered(pairs.Concat(update.Pairs))).ShouldBe(Describe(shelf, shelf.Find().Pairs));
    }

    [Fact]
    public void Find_HiddenDocuments_DoNotChangeWhatOpenOnesShow()
    {
        // Three hidden copies under the same heading would make the text template text, if they counted for readers who may not see them.
        string copied = "# Zelfde kop\n" + Words(5, 90);
        var open = new Shelf();
        open.Add("A/a.txt", "Notitie tulpen", "model", [], "", "", copied + "\n# Meer\n" + Words(1, 200));
        open.Add("B/b.txt", "Notitie schapen", "model", [], "", "", copied + "\n# Meer\n" + Words(2, 200));
        string before = Describe(open, open.Find().Pairs);
        for (int i = 0; i < 3; i++) { open.Add($"C/{i}.txt", $"Geheim nummer{(char)('a' + i)}", "model", [], "", "", copied + "\n# Meer\n" + Words(10 + i, 200), layer: "geheim"); }

        HashSet<string> visible = [.. open.Documents.Where(d => d.Layer.Length == 0).Select(d => d.Hash)];
        Describe(open, [.. open.Find().Pairs.Where(p => visible.Contains(p.A) && visible.Contains(p.B))]).ShouldBe(before);
        before.ShouldContain("CopiedText");
    }

    [Fact]
    public void FindFor_Draft_IsAlwaysTheFirstOfAPair()
    {
        Shelf shelf = Two(("Alkmaar", "2025-01-01", "2026-12-31", Geldezels), ("Hoorn", "2025-06-01", "2026-12-31", SnelGeld));
        ProfiledDocument draft = shelf.Documents[1];
        IReadOnlyList<OverlapPair> pairs = new OverlapFinder(Core.Knowledge.KnowledgePack.BuiltIn, new OverlapOptions()).FindFor(draft, shelf.Documents, shelf.TextOf);
        pairs.ShouldHaveSingleItem().A.ShouldBe(draft.Hash);
    }

    [Fact]
    public void Profile_ThroughBytes_StaysTheSame()
    {
        Shelf shelf = Many();
        foreach (ProfiledDocument document in shelf.Documents)
        {
            byte[] bytes = Profiles.ProfileCodec.Write(document.Profile);
            Profiles.ProfileCodec.Write(Profiles.ProfileCodec.Read(bytes)).ShouldBe(bytes);
        }
    }

    private static Shelf Two(params (string Region, string From, string Until, string Text)[] plans)
    {
        var shelf = new Shelf();
        for (int i = 0; i < plans.Length; i++) { shelf.Add($"{plans[i].Region}/plan {i}.txt", i == 0 ? "Aanpak tulp" : "Project narcis", "projectplan", [plans[i].Region], plans[i].From, plans[i].Until, plans[i].Text); }

        return shelf;
    }

    private static Shelf Many()
    {
        Shelf shelf = Two(("Alkmaar", "2025-01-01", "2026-12-31", Geldezels), ("Hoorn", "2025-06-01", "2026-12-31", SnelGeld), ("Alkmaar", "2025-01-01", "2026-12-31", Woonoverlast));
        for (int i = 0; i < 6; i++) { shelf.Add($"Regio/notitie {i}.txt", $"Notitie nummer{(char)('a' + i)}", "model", [], "", "", "# Kop\n" + Words(5 + (i / 2), 90) + $"\n# Eigen {i}\n" + Words(40 + i, 150)); }

        shelf.Add("Schagen/plan.txt", "Plan krokus", "projectplan", ["Schagen"], "2025-02-01", "2026-01-31", SnelGeld.Replace("studenten", "leerlingen", StringComparison.Ordinal) + "\n# Kop\n" + Words(5, 90));
        return shelf;
    }

    /// <summary>Words without meaning, the same for the same seed.</summary>
    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => new string([.. Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26)))])));
    }

    private static OverlapPair Pair(Shelf shelf) => shelf.Find().Pairs.ShouldHaveSingleItem();

    private static string Describe(Shelf shelf, IReadOnlyList<OverlapPair> pairs) =>
        string.Join('\n', pairs.Select(p => $"{shelf.FileOf(p.A)} {shelf.FileOf(p.B)} {p.Grade} {p.Relation} {p.Score} {p.Signals} {string.Join(';', p.Evidence.Select(e => e.A.Quote + e.B.Quote))}"));
}
