using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Themes.Tests;

public sealed class ThemeFinderTests
{
    private static readonly string[][] Subjects =
    [
        ["geldezels", "bankrekening", "pinpas", "oplichting", "katvanger", "ronselaar"],
        ["woonoverlast", "burenruzie", "huurder", "corporatie", "geluidsoverlast", "gedragsaanwijzing"],
        ["radicalisering", "extremisme", "terrorisme", "polarisatie", "sleutelpersonen", "ideologie"],
        ["mensenhandel", "uitbuiting", "arbeidsmigrant", "uitzendbureau", "prostitutie", "loverboy"],
    ];

    private readonly Dictionary<string, CleanText> _texts = new(StringComparer.Ordinal);

    [Fact]
    public void Find_FourSubjects_GivesThemesOfOneSubjectEach()
    {
        List<ThemeDocument> documents = Documents(10);
        ThemeResult result = Find(documents, []);
        Dictionary<string, string> files = documents.ToDictionary(d => d.Document.Hash, d => d.Document.File);
        foreach (IReadOnlySet<string> hashes in ThemeFinder.FirstThemes(result.Themes).Values) { hashes.Select(h => files[h].Split('/')[0]).Distinct().Count().ShouldBe(1); }

        result.Unassigned.ShouldBeEmpty();
        result.Themes.ShouldContain(t => t.Description.Label.Contains("geldezels", StringComparison.OrdinalIgnoreCase) && t.Description.Taxonomy == "geldezels");
        result.Themes.SelectMany(t => t.Description.Sentences).ShouldNotBeEmpty();
        result.Events.ShouldAllBe(e => e.Change == ThemeChange.New);
    }

    [Fact]
    public void Find_TwiceAndInAnyOrder_GivesTheSame()
    {
        List<ThemeDocument> documents = Documents(10);
        string first = Describe(Find(documents, []));
        Describe(Find(documents, [])).ShouldBe(first);
        documents.Reverse();
        Describe(Find(documents, [])).ShouldBe(first);
    }

    [Fact]
    public void Find_TwentiethMore_KeepsIdsOfNinetyPercentOfTheDocuments()
    {
        List<ThemeDocument> all = Documents(21), before = [.. all.Where((_, i) => i % 21 != 20)];
        ThemeResult earlier = Find(before, []), later = Find(all, Known(earlier));
        Dictionary<string, string> old = ThemeOf(earlier), now = ThemeOf(later);
        ((double)old.Count(o => now[o.Key] == o.Value) / old.Count).ShouldBeGreaterThanOrEqualTo(0.9);
        later.Events.ShouldAllBe(e => e.Change == ThemeChange.Grown);
    }

    [Fact]
    public void Find_TwiceAsMany_GroupsAnewAsIfAllHadComeAtOnce()
    {
        List<ThemeDocument> all = Documents(20), half = [.. all.Where((_, i) => i % 2 == 0)];
        ThemeResult atOnce = Find(all, []), later = Find(all, Known(Find(half, [])));
        Describe(later with { Events = [] }).ShouldBe(Describe(atOnce with { Events = [] }));
        later.Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void Find_HiddenDocuments_ChangeNothingOfOpenThemes()
    {
        List<ThemeDocument> open = Documents(8);
        ThemeResult before = Find(open, []);
        List<ThemeDocument> hidden = [.. Documents(6, "geheim").Select(d => d with { Layer = "geheim" })];
        ThemeResult after = Find([.. open, .. hidden], []);
        HashSet<string> visible = [.. open.Select(d => d.Document.Hash)];
        FoundTheme[] seen = [.. after.Themes.Where(t => t.Layer.Length == 0).Select(t => t with { Weights = t.Weights.Where(w => visible.Contains(w.Key)).ToDictionary() })];
        Describe(new ThemeResult([.. seen.OrderBy(t => t.Id, StringComparer.Ordinal)], before.Unassigned, [])).ShouldBe(Describe(before with { Themes = [.. before.Themes.OrderBy(t => t.Id, StringComparer.Ordinal)], Events = [] }));
        after.Themes.SelectMany(t => t.Weights.Keys).ShouldContain(hidden[0].Document.Hash);
    }

    [Fact]
    public void Find_HiddenSubjectOfItsOwn_MakesAThemeForItsReadersOnly()
    {
        List<ThemeDocument> open = [.. Documents(8).Where(d => !d.Document.File.StartsWith('3'))];
        List<ThemeDocument> hidden = [.. Documents(8, "geheim").Where(d => d.Document.File.StartsWith('3')).Select(d => d with { Layer = "geheim" })];
        ThemeResult result = Find([.. open, .. hidden], []);
        result.Themes.Where(t => t.Layer == "geheim").ShouldNotBeEmpty();
        result.Themes.Where(t => t.Layer.Length == 0).SelectMany(t => t.Description.Terms).ShouldNotContain("mensenhandel");
    }

    [Fact]
    public void Find_TextWithoutWords_IsListedWithItsReason()
    {
        List<ThemeDocument> documents = Documents(4);
        ThemeDocument empty = documents[0] with { Document = documents[0].Document with { Hash = new string('0', 64) }, Profile = new ThemeProfile([], [], new Dictionary<string, double>()) };
        Find([.. documents, empty], []).Unassigned[empty.Document.Hash].ShouldContain("te weinig woorden");
    }

    [Fact]
    public void Find_Nothing_GivesNothing() => Find([], []).Themes.ShouldBeEmpty();

    [Fact]
    public void Profile_ThroughBytes_StaysTheSame()
    {
        foreach (ThemeDocument document in Documents(2)) { ThemeProfile.From(document.Profile.ToBytes()).ToBytes().ShouldBe(document.Profile.ToBytes()); }
    }

    private ThemeResult Find(IReadOnlyList<ThemeDocument> documents, IReadOnlyList<KnownTheme> known) =>
        new ThemeFinder(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn).Find(documents, known, h => _texts[h], CancellationToken.None);

    private static KnownTheme[] Known(ThemeResult result)
    {
        IReadOnlyDictionary<string, IReadOnlySet<string>> first = ThemeFinder.FirstThemes(result.Themes);
        return [.. result.Themes.Select(t => new KnownTheme(t.Id, t.Layer, t.Centre, first[t.Id]))];
    }

    private static Dictionary<string, string> ThemeOf(ThemeResult result) => ThemeFinder.FirstThemes(result.Themes).SelectMany(t => t.Value.Select(h => (h, t.Key))).ToDictionary(p => p.h, p => p.Key);

    private static string Describe(ThemeResult result) =>
        string.Join('\n', result.Themes.Select(t => $"{t.Id} {t.Layer} {t.Description.Label} {string.Join(',', t.Description.Terms)} {string.Join(',', t.Description.Sentences)} {string.Join(',', t.Weights.OrderBy(w => w.Key, StringComparer.Ordinal))}"))
        + string.Join('\n', result.Unassigned) + string.Join('\n', result.Events);

    /// <summary>So many documents per subject; folders are numbers of subjects.</summary>
    private List<ThemeDocument> Documents(int perSubject, string name = "stuk")
    {
        var maker = new ThemeProfileMaker(KnowledgePack.BuiltIn);
        var terms = new Language.Words.TellingTerms(KnowledgePack.BuiltIn);
        var documents = new List<ThemeDocument>();
        for (int subject = 0; subject < Subjects.Length; subject++)
        {
            for (int i = 0; i < perSubject; i++)
            {
                var random = new Random((subject * 1000) + i);
                string text = string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"De aanpak van {Subjects[subject][random.Next(6)]} vraagt om een goede {Subjects[subject][random.Next(6)]} en om tijd voor de {Subjects[subject][random.Next(6)]} in onze gemeente.")) + $" Stuk {name} {i}.";
                string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(subject + text)).Hex;
                var clean = new CleanText(text, [new TextPage(1, 0, text.Length, ReadingMethod.Text)], [new TextBlock(BlockKind.Paragraph, 0, 0, text.Length)]);
                var described = new DescribedDocument(hash, $"{subject}/{name} {i}.txt", $"Stuk {i}", null, null, [], [new Fact(Cards.Theme, "x", Fields.Name, "x", null, 1)]);
                float[] vector = new float[StaticEmbedder.BuiltIn.Dimensions];
                StaticEmbedder.BuiltIn.TryEmbed(text, vector);
                _texts[hash] = clean;
                documents.Add(new ThemeDocument(described, string.Empty, maker.Make(described, [new Passage(0, [], 1, 0, text.Length, text)], terms.Of(text), Vectors.Neighbours.QuantizedVector.From(vector))));
            }
        }

        return documents;
    }
}
