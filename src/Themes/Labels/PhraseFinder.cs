using System.Collections.Frozen;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Tokens;
using ZVSearch.Language.Words;

namespace ZVSearch.Themes.Labels;

/// <summary>
/// The noun phrases of a text, as written: "huiselijk geweld", "geldezels". Without a tagger: a noun gives itself away by the words before it (de, het, een, van, met …)
/// in the same text, a verb by "te", an adjective by the noun behind it. Names of people and places are left out.
/// </summary>
internal sealed class PhraseFinder
{
    /// <summary>Phrases kept per document.</summary>
    private const int Kept = 40;

    private const int ShortestWord = 4;

    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
        ["de", "het", "een", "deze", "dit", "die", "dat", "onze", "ons", "hun", "zijn", "haar", "geen", "elke", "iedere", "alle", "van", "voor", "met", "bij", "over", "tegen", "naar", "door", "tussen", "onder", "per", "als", "om", "aan", "in", "op", "zonder", "tot", "rond"], StringComparer.Ordinal);

    /// <summary>Words that stand where nouns stand and say nothing about the subject.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        [
            "aanleiding", "aantal", "aanpak", "aanwezig", "achtergrond", "actie", "acties", "afspraak", "afspraken", "agenda", "andere", "artikel", "artikelen", "avond", "basis", "begin", "begroting", "beeld", "beide", "belang", "beleid", "bericht", "besluit", "besluiten", "bestuurder", "betrokken",
            "betrokkenen", "bijlage", "bijeenkomst", "blijft", "blijven", "bladzijde", "brief", "budget", "college", "concept", "contact", "conclusie", "convenant", "datum", "deel", "delen", "dekking", "doel", "doelen", "document", "doelgroep", "doelstelling", "dagen", "drie", "eerste", "einde", "eigen", "enkele", "ervaring",
            "euro", "evaluatie", "geeft", "gegevens", "geld", "gemeente", "gemeenten", "gesprek", "gevolg", "goed", "goede", "groep", "groepen", "grote", "haar", "hand", "helft", "houden", "huidige", "hulp", "informatie", "inhoud", "inwoner", "inwoners", "inzet", "jaar", "jaren", "januari", "februari", "maart", "april", "juni", "juli",
            "augustus", "september", "oktober", "november", "december", "keer", "kosten", "kwartaal", "leden", "lijst", "looptijd", "maand", "maanden", "maakt", "maken", "manier", "medewerker", "medewerkers", "mens", "mensen", "minder", "moment", "naam", "nieuwe", "notulen", "nummer", "ochtend", "onderdeel", "onderwerp",
            "onderzoek", "opdracht", "opdrachtgever", "organisatie", "organisaties", "overige", "overleg", "pagina", "partij", "partijen", "partner", "partners", "periode", "persoon", "personen", "plaats", "plan", "plannen", "planning", "portefeuillehouder", "probleem", "procent", "project", "projectleider", "projectplan", "punt", "punten", "raad", "rapport", "regio", "resultaat", "resultaten",
            "samenwerking", "situatie", "soort", "start", "status", "stap", "stappen", "stuk", "stukken", "stuurgroep", "taak", "taken", "tekst", "termijn", "thema", "tijd", "tweede", "twee", "uitvoering", "uren", "uur", "verslag", "versie", "vergadering", "verschillende", "vier", "volgende", "voorstel", "voortgang", "voorzitter", "vraag", "vragen", "week", "weken", "werk", "wethouder", "werken", "wijze", "zaak", "zaken",
            "afdeling", "bedoeld", "bepaalde", "bepaling", "bepalingen", "besluitenlijst", "gelet", "genoemde", "grond", "lid", "minister", "onderhavige", "paragraaf", "regeling", "staatssecretaris", "toepassing", "wet", "werking", "inwerkingtreding", "kennisneming", "volgt", "aanzien", "gebied", "burgemeester", "opvolging", "verantwoordelijkheid", "ruimte", "rol", "voorbeeld", "vorm", "kant", "waar", "kader", "signaal", "signalen",
            "gemeld", "gedeeld", "vastgelegd", "verstrekt", "nodig", "alles", "bijna", "best", "zorg", "onbegrepen", "stijging", "adres", "gevallen", "geval", "team", "teams", "woord", "woorden", "deur", "lokaal", "lokale", "keuze", "middelen", "iedereen", "boven", "buiten", "binnen", "vooraf", "achteraf", "half", "eind", "najaar", "voorjaar", "zomer", "winter", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vijf", "zes", "zeven", "acht", "negen", "tien", "dezelfde", "elkaar", "later", "gezamenlijk", "gezamenlijke", "samenhang", "ambtenaar", "ambtenaren", "directeur", "manager", "nacht", "politie", "driehoek", "eindverslag", "verhaal", "eigenaar", "schuld", "geheugen", "dossier", "toestemming", "einddatum", "werkgroep", "vervanger", "komen", "gaan", "stopt", "colleges", "teamchef", "justitie", "trekker", "actiehouder", "secretaris", "aanwezigen", "afwezig", "deelnemers", "deelnemer", "handtekening", "ondertekening", "gebruik", "maatregel", "maatregelen", "verzoek", "reden", "oplossing", "kans", "effect", "risico", "risico's", "ontwikkeling", "ontwikkelingen", "bijdrage", "aandacht", "afloop", "begeleiding", "instantie", "instanties", "instelling", "instellingen", "dienst", "lessen", "melding", "meldingen", "locatie",
        ], StringComparer.Ordinal);

    private readonly FrozenSet<string> _places;

    public PhraseFinder(KnowledgePack knowledge) =>
        _places = knowledge.Regions.SelectMany(r => r.Aliases.Append(r.Name)).SelectMany(n => n.Split(' ', '-')).Select(FoldingFilter.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Phrases with how often they occur, most often first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Of(IReadOnlyList<Passage> passages)
    {
        var words = new List<Word>();
        foreach (Passage passage in passages.Where(p => p.Headings is not [CleanText.FurnitureHeading, ..])) { words.AddRange(Words(passage.Text)); }

        HashSet<string> nouns = Nouns(words);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < words.Count; i++)
        {
            if (!nouns.Contains(words[i].Folded)) { continue; }

            Add(counts, words[i].Shown);
            if (i > 0 && words[i].FollowsPrevious && IsAttribute(words[i - 1], nouns)) { Add(counts, $"{words[i - 1].Shown} {words[i].Shown}"); }
        }

        return [.. counts.OrderByDescending(c => c.Value * (c.Key.Contains(' ', StringComparison.Ordinal) ? 3 : 1)).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Kept)];
    }

    private HashSet<string> Nouns(List<Word> words)
    {
        var announced = new Dictionary<string, (int Noun, int Verb, int Attribute, int Name)>(StringComparer.Ordinal);
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (word.Folded.Length < ShortestWord && !word.IsAcronym) { continue; }

            (int noun, int verb, int attribute, int name) = announced.GetValueOrDefault(word.Folded);
            string previous = i > 0 && word.FollowsPrevious ? words[i - 1].Folded : string.Empty;
            bool beforeWord = i + 1 < words.Count && words[i + 1].FollowsPrevious && words[i + 1].Folded.Length >= ShortestWord && !StopWords.Contains(words[i + 1].Folded);
            announced[word.Folded] = (noun + (Before.Contains(previous) ? 1 : 0), verb + (previous == "te" ? 1 : 0), attribute + (beforeWord && EndsLikeAttribute(word.Folded) ? 1 : 0), name + (word.IsName ? 1 : 0));
        }

        return [.. announced.Where(a => a.Value.Noun > a.Value.Verb && (a.Value.Noun > a.Value.Attribute || !EndsLikeAttribute(a.Key)) && !(EndsLikeAttribute(a.Key) && a.Value.Attribute > 0 && !a.Key.EndsWith("te", StringComparison.Ordinal)) && a.Value.Name == 0 && !StopWords.Contains(a.Key) && !Empty.Contains(a.Key) && !_places.Contains(a.Key)).Select(a => a.Key)];
    }

    /// <summary>"digitale" weerbaarheid, "huiselijk" geweld, "onbegrepen" gedrag.</summary>
    private bool IsAttribute(Word word, HashSet<string> nouns) =>
        word.Folded.Length >= ShortestWord && !word.IsName && !StopWords.Contains(word.Folded) && !Empty.Contains(word.Folded) && !_places.Contains(word.Folded) && !nouns.Contains(word.Folded)
        && (EndsLikeAttribute(word.Folded) || word.Folded.EndsWith("en", StringComparison.Ordinal));

    private static bool EndsLikeAttribute(string word) =>
        word[^1] == 'e' || word.EndsWith("lijk", StringComparison.Ordinal) || word.EndsWith("isch", StringComparison.Ordinal) || word.EndsWith("ig", StringComparison.Ordinal) || word.EndsWith("eel", StringComparison.Ordinal);

    private static void Add(Dictionary<string, int> counts, string phrase) => counts[phrase] = counts.GetValueOrDefault(phrase) + 1;

    private static IEnumerable<Word> Words(string text)
    {
        bool follows = false, startsSentence = true;
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                follows &= text[at] is ' ' or '\n';
                startsSentence |= text[at] is '.' or '!' or '?' or ':' or '\n' or '|' or '•' or '–' or '"';
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) { at++; }

            string word = text[start..at];
            bool isAcronym = word.Length >= 2 && word.All(c => !char.IsLower(c)), isName = !isAcronym && char.IsUpper(word[0]) && !startsSentence;
            yield return new Word(FoldingFilter.Fold(word), isAcronym ? word : word.ToLowerInvariant(), follows, isName, isAcronym);
            (follows, startsSentence) = (true, false);
        }
    }

    /// <param name="Folded">For comparing.</param>
    /// <param name="Shown">For people.</param>
    /// <param name="FollowsPrevious">False when a sign stands between it and the word before.</param>
    /// <param name="IsName">A capital inside a sentence.</param>
    /// <param name="IsAcronym">Capitals only.</param>
    private readonly record struct Word(string Folded, string Shown, bool FollowsPrevious, bool IsName, bool IsAcronym);
}
