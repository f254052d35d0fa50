using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Mentions;
using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Ingest.Describing.Values;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Agreements;

/// <summary>Agreement → parties, purpose, ground, controller, retention, contact, term, renewal, notice, signature.</summary>
internal sealed partial class AgreementFinder(KnowledgePack knowledge, LawFinder laws)
{
    private readonly FieldFinder _fields = new(knowledge, Cards.Agreement);
    private readonly PartyFinder _parties = new(knowledge.Regions);

    /// <param name="outline">The document.</param>
    /// <param name="isConcept">True when it calls itself a concept.</param>
    public IEnumerable<Fact> In(Outline outline, bool isConcept)
    {
        CleanText text = outline.Text;
        OutlineSection[] term = [.. outline.Under(TermHeading())];
        List<Fact> facts = [.. _fields.In(outline, term)];
        facts.RemoveAll(f => f.Field == CardFields.LegalBasis);
        facts.AddRange(_parties.In(outline));
        facts.AddRange(Ground(outline));
        if (!facts.Exists(f => f.Field == CardFields.Purpose)) { facts.AddRange(Purpose(outline)); }

        facts.AddRange(Controller(outline, facts));
        if (!facts.Exists(f => f.Field == CardFields.Retention)) { facts.AddRange(Retention(outline)); }

        if (!facts.Exists(f => f.Field == CardFields.Contact)) { facts.AddRange(Contact(outline)); }

        facts.AddRange(Renewal(text, outline, term));
        facts.AddRange(SignatureFinder.In(outline, isConcept));
        if (!facts.Exists(f => f.Field == CardFields.Start)) { facts.AddRange(FromSignature(outline, facts)); }

        return Settled(facts);
    }

    /// <summary>An end that lies before the beginning is a misreading; a duration that follows from both ends need not be found.</summary>
    private static List<Fact> Settled(List<Fact> facts)
    {
        var card = new Card(Cards.Agreement, string.Empty, facts);
        if (card.Date(CardFields.Start) is not { } start || card.Date(CardFields.End) is not { } end) { return facts; }

        if (end <= start)
        {
            facts.RemoveAll(f => f.Field == CardFields.End);
            return facts;
        }

        facts.RemoveAll(f => f.Field == CardFields.Duration && f.Value == AgreementTerm.Indefinite);
        if (card.Find(CardFields.End) is { } last && !facts.Exists(f => f.Field == CardFields.Duration)) { facts.Add(last with { Field = CardFields.Duration, Value = DutchDurations.Between(start, end) }); }

        return facts;
    }

    private IEnumerable<Fact> Ground(Outline outline)
    {
        TextBlock[] all = [.. outline.Blocks];
        TextBlock[] blocks = [.. outline.Under(GroundHeading()).SelectMany(s => s.Blocks), .. all.Where((b, i) => Considering().IsMatch(outline.Text.TextOf(b)) || (i > 0 && Announced().IsMatch(outline.Text.TextOf(all[i - 1]))))];
        List<Fact> found = [.. laws.In(outline.Text, blocks)];
        if (found.Count == 0) { found = [.. laws.In(outline.Text, [.. outline.Blocks])]; }

        return found.DistinctBy(f => f.Value).Select(f => f with { Card = Cards.Agreement, Item = string.Empty, Field = CardFields.LegalBasis });
    }

    /// <summary>"Treedt in werking op de dag na ondertekening" begins when it was signed.</summary>
    private static IEnumerable<Fact> FromSignature(Outline outline, List<Fact> facts)
    {
        if (new Card(Cards.Agreement, string.Empty, facts).Date(CardFields.SignedOn) is not { } signed) { yield break; }

        foreach (Span sentence in Sentences.In(outline.Text, outline.Blocks))
        {
            if (BySignature().Match(sentence.In(outline.Text)) is not { Success: true } match) { continue; }

            yield return Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Start, DutchDates.Iso(match.Groups["after"].Success ? signed.AddDays(1) : signed), sentence, 0.8);
            yield break;
        }
    }

    private static IEnumerable<Fact> Purpose(Outline outline)
    {
        OutlineSection? section = outline.Under(PurposeHeading()).FirstOrDefault(s => s.Blocks.Count > 0);
        if (section is not null)
        {
            TextBlock first = section.Blocks[0];
            IEnumerable<TextBlock> body = section.Blocks.TakeWhile((b, i) => i == 0 || (b.Kind == BlockKind.ListItem && outline.Text.TextOf(first).EndsWith(':')));
            var span = new Span(first.Start, body.Last().End);
            if (!FactMaker.IsBlank(span.In(outline.Text))) { return [Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Purpose, Cut(span.In(outline.Text)), span, 0.85)]; }
        }

        foreach (Span sentence in Sentences.In(outline.Text, outline.Blocks))
        {
            if (PurposeSentence().IsMatch(sentence.In(outline.Text))) { return [Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Purpose, Cut(sentence.In(outline.Text)), sentence, 0.7)]; }
        }

        return [];
    }

    private static IEnumerable<Fact> Controller(Outline outline, List<Fact> known)
    {
        if (known.Exists(f => f.Field == CardFields.Controller)) { yield break; }

        foreach (Span sentence in Sentences.In(outline.Text, outline.Blocks.Where(b => b.Kind != BlockKind.Heading)))
        {
            string words = sentence.In(outline.Text);
            if (ControllerSentence().Match(words) is not { Success: true } match || words.Contains("verstaan onder", StringComparison.OrdinalIgnoreCase)) { continue; }

            Group who = match.Groups["who"];
            var span = new Span(sentence.Start + who.Index, sentence.Start + who.Index + who.Length).TrimIn(outline.Text);
            yield return Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Controller, Subject(span.In(outline.Text)), sentence, 0.85);
            yield break;
        }
    }

    /// <summary>"De gemeente beheert de app en (is …)" gives "De gemeente".</summary>
    private static string Subject(string words) => words.EndsWith(" en", StringComparison.Ordinal) && NounPhrase().Match(words) is { Success: true } noun ? noun.Value : words;

    private static IEnumerable<Fact> Retention(Outline outline)
    {
        Span[] own = [.. outline.Under(RetentionHeading()).SelectMany(s => Sentences.In(outline.Text, s.Blocks))];
        Span[] all = [.. own, .. Sentences.In(outline.Text, outline.Blocks)];
        foreach (Span sentence in all)
        {
            string words = sentence.In(outline.Text);
            if (!RetentionSentence().IsMatch(words) || !TermWord().IsMatch(words)) { continue; }

            yield return Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Retention, Cut(sentence.WithoutNumber(outline.Text).In(outline.Text)), sentence, 0.85);
            yield break;
        }
    }

    private static IEnumerable<Fact> Contact(Outline outline)
    {
        foreach (Span sentence in Sentences.In(outline.Text, outline.Blocks))
        {
            string words = sentence.In(outline.Text);
            if (!ContactSentence().IsMatch(words) || words.Contains("medewerker", StringComparison.OrdinalIgnoreCase)) { continue; }

            yield return Facts.Of(outline.Text, Cards.Agreement, string.Empty, CardFields.Contact, Cut(words), sentence, 0.7);
            yield break;
        }
    }

    private static IEnumerable<Fact> Renewal(CleanText text, Outline outline, OutlineSection[] term)
    {
        Span[] sentences = [.. term.SelectMany(s => Sentences.In(text, s.Blocks)), .. Sentences.In(text, outline.Blocks)];
        // The heading "Looptijd en verlenging" and a remark elsewhere say less than the sentence with "stilzwijgend".
        foreach (Span sentence in sentences.OrderBy(s => SilentWord().IsMatch(s.In(text)) ? 0 : 1))
        {
            string words = sentence.In(text);
            if (!RenewalSentence().IsMatch(words) || FactMaker.IsBlank(words) || words.StartsWith('[')) { continue; }

            yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Renewal, RenewalOf(words), sentence, 0.9);
            break;
        }

        foreach (Span sentence in sentences)
        {
            string words = sentence.In(text);
            if (!NoticeSentence().IsMatch(words) || words.StartsWith('[') || NoticeOf(words) is not { } notice) { continue; }

            yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Notice, notice, sentence, 0.85);
            break;
        }
    }

    private static string RenewalOf(string words)
    {
        if (NotRenewed().IsMatch(words)) { return "excluded"; }

        if (!SilentWord().IsMatch(words)) { return "written"; }

        Match step = RenewalStep().Match(words);
        string? iso = DutchDurations.FirstIn(step.Success ? step.Value : words[SilentWord().Match(words).Index..]) is var (_, _, found) ? found : null;
        return iso is null ? AgreementTerm.Silent : $"{AgreementTerm.Silent} {iso}";
    }

    /// <summary>The duration nearest to the word for cancelling, not the duration of the renewal.</summary>
    private static string? NoticeOf(string words)
    {
        Match near = NoticeTerm().Match(words);
        return near.Success && DutchDurations.FirstIn(near.Value) is var (_, _, iso) ? iso : null;
    }

    private static string Cut(string words) => words[..Math.Min(words.Length, 600)].ReplaceLineEndings(" ").Trim();

    [GeneratedRegex(@"\b(?:treedt|gaat|geldt|in werking|ingang)\b[^.]{0,60}?\b(?:(?<after>(?:de\s+)?dag\s+(?:na|volgend\s+op))|(?:datum|dag|moment|ogenblik)\s+van|na|bij|vanaf|met)\s+(?:de\s+)?(?:datum\s+van\s+)?ondertekening", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BySignature();

    [GeneratedRegex(@"looptijd|duur\b|inwerking|ingang|inwerkingtreding|slotbepaling|\bslot\b|be[eë]indig|opzegging|verlenging|termijn van het|geldigheid|werkingsduur", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TermHeading();

    [GeneratedRegex(@"grondslag|rechtsgrond|wettelijk|juridisch kader|rechtmatig", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroundHeading();

    [GeneratedRegex(@"^\s*gelet op|\bop grond van (?:de |het |artikel )|\bgrondslag", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Considering();

    /// <summary>"Gelet op:" with the laws on the next line.</summary>
    [GeneratedRegex(@"^gelet op\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^doel(?:stelling|einde)?(?:n|en)?\b|^bedoeling|bereiken\b|\bdoel\b(?! van de verwerking)|^waarvoor|^waartoe|^oogmerk", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PurposeHeading();

    [GeneratedRegex(@"\b(?:heeft|hebben) (?:als|tot|ten) doel\b|\b(?:het )?doel van (?:dit convenant|de samenwerking|deze overeenkomst)\b|\bspreken de intentie uit\b|\bmet als doel\b|\bbeogen\b|\bis erop gericht\b|\bdoel van de (?:gegevens)?verwerking\b|\b(?:wij|partijen|de deelnemers) willen (?:dat|voorkomen|bereiken|met)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PurposeSentence();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s*)?(?<who>[^.;:]{3,160}?)\s+(?:is|zijn|treedt op als|treden op als|fungeert als|wordt aangemerkt als|worden aangemerkt als)\s+(?:\w+\s+){0,4}?(?:gezamenlijk(?:e)?\s+)?(?:de\s+)?(?:zelfstandig(?:e)?\s+|gezamenlijk(?:e)?\s+)?(?:verwerkings)?verantwoordelijke?n?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ControllerSentence();

    [GeneratedRegex(@"^(?:(?:[Dd]e|[Hh]et)\s)?[\p{L}&-]+(?:\s(?:van\s|en\s)?[A-Z][\p{L}-]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NounPhrase();

    [GeneratedRegex(@"bewa(?:ar|ren)|vernietig|archiv", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RetentionHeading();

    [GeneratedRegex(@"\bbewaard|\bbewaren\b|\bbewaart\b|bewaartermijn|vernietig|verwijderd|gewist", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RetentionSentence();

    [GeneratedRegex(@"\b(?:jaar|jaren|maand(?:en)?|weken|dagen|schooljaar|selectielijst|archiefwet|niet langer dan|zodra|tot (?:het )?einde)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TermWord();

    [GeneratedRegex(@"\b(?:contactpersoon|contactpunt|aanspreekpunt|penvoerder|secretariaat|bereikbaar via|contact opnemen)\b[^.:]{0,60}(?:@|\bis\b|\bligt\b|\bberust\b|\btreedt\b|\bwordt\b|:)|\b(?:als|is)\s+(?:contactpunt|aanspreekpunt|contactpersoon|penvoerder)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ContactSentence();

    [GeneratedRegex(@"\bverleng(?:d|t|en|ing)\b|\bstilzwijgend", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RenewalSentence();

    [GeneratedRegex(@"\bstilzwijgende?\b|\bautomatisch\b|\bvan rechtswege\b[^.]*\bverleng|\btelkens\b[^.]*\bverleng|\bverleng[^.]*\btelkens\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SilentWord();

    [GeneratedRegex(@"(?:stilzwijgende?|automatische?)\s+verleng\w*\s+(?:is|wordt)\s+(?:niet|uitgesloten)|\b(?:niet|geen)\s+(?:stilzwijgend|automatisch)\w*|\bniet\s+verlengd|verlenging\s+is\s+(?:niet mogelijk|uitgesloten)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotRenewed();

    [GeneratedRegex(@"(?:telkens|met|voor|steeds)\s+(?:een periode van\s+|een termijn van\s+|de duur van\s+)?(?:telkens\s+)?(?:één|een|twee|drie|vier|vijf|\d+)\s+(?:jaar|maanden)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RenewalStep();

    [GeneratedRegex(@"\bopzeg|\buittred|\buittreden|\bbe[eë]indig|\bzegt\b[^.]*\bop\b|\bopgezegd|\btenzij\b[^.]*\b(?:maanden|maand|jaar)\s+v[oó]{1,2}r", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoticeSentence();

    [GeneratedRegex(@"(?:opzegtermijn|inachtneming|termijn|opzeg\w*|uiterlijk|tot|minstens|ten minste|minimaal)\b[^.;]{0,40}?\b(?:één|een|twee|drie|vier|zes|twaalf|half|\d{1,2})(?:\s*\(\d+\))?\s+(?:kalender)?(?:maand(?:en)?|jaar)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoticeTerm();
}
