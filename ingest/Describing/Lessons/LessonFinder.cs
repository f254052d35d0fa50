using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Lessons;

/// <summary>
/// What was really learned, failures included: items and sentences under headings of lessons, and sentences elsewhere that say so. The
/// outcome comes from the heading, then from the words of the sentence, then from how the project as a whole ended.
/// </summary>
internal sealed partial class LessonFinder
{
    private const int LongestLesson = 500;
    private const int EnoughPoints = 3;

    private readonly CueGroup _lesson, _success, _failure;

    public LessonFinder(KnowledgePack knowledge) =>
        (_lesson, _success, _failure) = (knowledge.CuesOf("les"), knowledge.CuesOf("succes"), knowledge.CuesOf("mislukking"));

    /// <param name="outline">The document.</param>
    /// <param name="looksBack">True for evaluations, reports and other kinds that look back: there sentences without the word lesson count too.</param>
    public IEnumerable<Fact> In(Outline outline, bool looksBack)
    {
        CleanText text = outline.Text;
        bool projectFailed = ProjectFailed().IsMatch(text.Text[..Math.Min(text.Text.Length, 1500)]);
        var cues = new Cues(Present(_lesson, text.Text), Present(_success, text.Text), Present(_failure, text.Text));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string inherited = string.Empty;
        int inheritedLevel = 0;
        foreach (OutlineSection section in outline.Sections)
        {
            int level = section.Head?.Level ?? 0;
            // The title of the whole says nothing about its parts.
            string own = section.Head is { Level: 1 } && section == outline.Sections.FirstOrDefault(s => s.Head is not null) ? string.Empty : HeadingOutcome(section.Heading);
            if (own.Length > 0) { (inherited, inheritedLevel) = (own, level); }
            else if (level <= inheritedLevel || inherited == Plain) { inherited = string.Empty; }

            foreach (Fact fact in LessonTable.In(text, section)) { yield return fact; }

            // Sub-headings of "Wat niet werkte" say what did not work.
            foreach ((Span span, string outcome) in Candidates(text, section, inherited, looksBack, cues))
            {
                string words = span.In(text);
                string item = Facts.ItemOf(words);
                if (words.Length is < 15 or > LongestLesson || !seen.Add(item)) { continue; }

                foreach (Fact fact in Card(text, item, span, words, outcome.Length > 0 ? outcome : OutcomeOf(words, projectFailed))) { yield return fact; }
            }
        }
    }

    private static IEnumerable<(Span Span, string Outcome)> Candidates(CleanText text, OutlineSection section, string heading, bool looksBack, Cues cues)
    {
        bool isUnder = heading.Length > 0 && (looksBack || heading == Plain);
        string outcome = heading == Plain ? string.Empty : heading;
        foreach (TextBlock block in section.Blocks)
        {
            if (block.Kind == BlockKind.TableRow || text.TextOf(block).StartsWith("Fictief", StringComparison.Ordinal)) { continue; }

            bool canBeMarked = text.Text.AsSpan(block.Start, block.End - block.Start).Contains(':');
            Match[] marks = canBeMarked ? [.. Marked().Matches(text.TextOf(block)).Cast<Match>()] : [];
            for (int i = 0; i < marks.Length; i++)
            {
                string mark = MarkOutcome(marks[i].Groups["mark"].Value);
                int end = i + 1 < marks.Length ? block.Start + marks[i + 1].Index : block.End;
                yield return (new Span(block.Start + marks[i].Index + marks[i].Length, end).TrimIn(text), mark.Length > 0 ? mark : outcome);
            }

            if (marks.Length > 0) { continue; }

            if (isUnder && IsAside(text.TextOf(block))) { continue; }

            if (isUnder && block.Kind == BlockKind.ListItem) { yield return (new Span(block.Start, block.End), outcome); }
            else if (isUnder && outcome.Length > 0)
            {
                // Running text under "Wat niet werkte": its first sentence says what, the rest explains.
                yield return (Lead(text, block), outcome);
            }
            else
            {
                if (!looksBack && !isUnder && cues.Lesson is { Phrases.Count: 0, Expressions.Count: 0 }) { continue; }

                foreach (Span sentence in Sentences.In(text, block).Where(s => Says(s.In(text), looksBack || isUnder, cues))) { yield return (sentence, outcome); }
            }
        }
    }

    private static Span Lead(CleanText text, TextBlock block)
    {
        Span[] sentences = [.. Sentences.In(text, block)];
        return sentences.Length == 0 ? new Span(block.Start, block.End) : new Span(sentences[0].Start, sentences[Math.Min(1, sentences.Length - 1)].End);
    }

    private static bool Says(string sentence, bool looksBack, Cues cues) =>
        (Matches(cues.Lesson, sentence) || (looksBack && (Verdict().IsMatch(sentence) || Matches(cues.Success, sentence) || Matches(cues.Failure, sentence)))) && !Intention().IsMatch(sentence);

    /// <summary>The part of a group that a text holds at all, so that its sentences are not searched for the rest.</summary>
    private static CueGroup Present(CueGroup group, string text) => group with
    {
        Phrases = [.. group.Phrases.Where(p => text.Contains(p, StringComparison.OrdinalIgnoreCase))],
        Expressions = [.. group.Expressions.Where(e => e.IsMatch(text))],
    };

    private static bool Matches(CueGroup group, string sentence) =>
        group.Expressions.Any(e => e.IsMatch(sentence)) || group.Weight * group.Phrases.Count(p => WordSearch.Contains(sentence, p)) >= EnoughPoints;

    private string OutcomeOf(string words, bool projectFailed)
    {
        int good = Points(_success, words) + (Good().IsMatch(words) ? 1 : 0), bad = Points(_failure, words) + (Bad().IsMatch(words) ? 1 : 0);
        return (good > 0, bad > 0) switch
        {
            (true, true) => "mixed",
            (true, false) => "succeeded",
            (false, true) => "failed",
            _ => projectFailed ? "failed" : "mixed",
        };
    }

    private static int Points(CueGroup group, string words) => group.Phrases.Count(p => WordSearch.Contains(words, p)) + group.Expressions.Count(e => e.IsMatch(words));

    private static IEnumerable<Fact> Card(CleanText text, string item, Span span, string words, string outcome)
    {
        yield return Facts.Of(text, Cards.Lesson, item, CardFields.Text, span.TrimIn(text).WithoutNumber(text).In(text), span, 0.8);
        yield return Facts.Of(text, Cards.Lesson, item, CardFields.Outcome, outcome, span, 0.75);
        if (Cause().Match(words) is { Success: true } cause) { yield return Facts.Of(text, Cards.Lesson, item, CardFields.Cause, cause.Groups["cause"].Value.Trim(), span, 0.7); }

        if (Consequence().Match(words) is { Success: true } effect) { yield return Facts.Of(text, Cards.Lesson, item, CardFields.Consequence, effect.Groups["effect"].Value.Trim(), span, 0.7); }

        if (Advice().Match(words) is { Success: true } advice) { yield return Facts.Of(text, Cards.Lesson, item, CardFields.Advice, (advice.Groups["advice"].Success ? advice.Groups["advice"].Value : words).Trim(' ', '.'), span, 0.7); }
    }

    private sealed record Cues(CueGroup Lesson, CueGroup Success, CueGroup Failure);

    /// <summary>A heading of lessons without a verdict.</summary>
    private const string Plain = "plain";

    private static string HeadingOutcome(string heading)
    {
        (bool bad, bool good) = (BadHeading().IsMatch(heading), GoodHeading().IsMatch(BadHeading().Replace(heading, string.Empty)));
        if (bad && good) { return Plain; }

        if (bad) { return "failed"; }

        if (good) { return "succeeded"; }

        return PlainHeading().IsMatch(heading) ? Plain : string.Empty;
    }

    /// <summary>Lines about the paper itself: who wrote it, where questions go.</summary>
    private static bool IsAside(string words) => words.StartsWith("Opgesteld door", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Vastgesteld", StringComparison.OrdinalIgnoreCase);

    private static string MarkOutcome(string mark) =>
        Negative().IsMatch(mark) ? "failed" : PositiveMark().IsMatch(mark) ? "succeeded" : string.Empty;

    [GeneratedRegex(@"(?:^|(?<=[.!?]\s))(?:\*\*)?(?<mark>Geleerde les|Les(?:sen)?(?: \d+)?|Leerpunt(?: \d+)?|Niet goed|Goed|Werkte niet|Werkte|Wat niet werkte|Wat werkte|Valkuil|Tip|Succesfactor|Knelpunt)\s*(?:\*\*)?:\s*(?:\*\*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"wat (?:werkte|werkt|lukte|ging|gaat|helpt) (?:er )?(?:niet|mis|minder)|minder goed|niet goed|niet lukte|waarom het (?:mislukte|misging|niet)|knelpunt|wat (?:niet|minder)|ging er mis|ging het mis|misging|mislukt|belemmering|valkuil|tegenvaller|wat viel tegen|verbeterpunt|obstakel|werkt niet|(?:kon|kan) (?:er )?beter|beter (?:kon|kan)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BadHeading();

    [GeneratedRegex(@"wat (?:wel |goed )?(?:werkte|werkt|lukte|helpt|ging|gaat)\b|goed (?:ging|gaat|werkte|werkt)|wat (?:wel|goed)|succes|opbrengst|werkzame|wat wel bleef|er wel aan overhouden|positieve|sterke punten|^werkt$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoodHeading();

    [GeneratedRegex(@"\bles(?:sen)?\b|leerpunt|geleerd|leerervaring|nemen we mee|meenemen|anders doen|^conclusies? en lessen|reflectie", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainHeading();

    [GeneratedRegex(@"\b(?:project|proef|pilot|aanpak|app)\b[^.]{0,120}\b(?:is|was)?\s*(?:mislukt|gestopt|stopgezet|voortijdig)|\bgestopt op\b|\(mislukt\)|waarom het mislukte|wat ging er mis|mislukte projecten", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProjectFailed();

    [GeneratedRegex(@"\b(?:pilot|project|proef|aanpak|doel|doelstelling)\b[^.]{0,60}\b(?:geslaagd|mislukt|gehaald|behaald|gestopt|niet gelukt|afgedwongen)\b|\bheeft geleid tot\b|\b(?:aantoonbaar|goed|duidelijk) geholpen\b|\bverliep(?:en)?\s(?:uitstekend|goed|vlot|moeizaam|slecht|stroef|traag)|\bniet gelukt\b|\bging(?:en)? (?:vaak |soms |regelmatig )?mis\b|\bdankzij\b|\bbleven\b[^.]{0,40}\bliggen\b|\bviel(?:en)? uit\b|\bleidde\b[^.]{0,30}\b(?:niet|slechts|nauwelijks|tot minder|tot meer)\b|\b(?:viel|vielen) tegen\b|\bkwam(?:en)? (?:te laat|niet van de grond|traag)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Verdict();

    /// <summary>Plans hope; lessons look back.</summary>
    [GeneratedRegex(@"\b(?:zal|zullen|willen wij|verwachten wij|naar verwachting|beoogd|het streven|is bedoeld om|hopen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Intention();

    [GeneratedRegex(@"\b(?:geslaagd|werkte goed|dankzij|vlot|uitstekend|geholpen|goed werkt|verbeterde|daalde|gehaald|lukte|tevreden|waardevol|effectief|sneller|gewaardeerd|succes|hielp)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?:niet|geen|nooit|nauwelijks|onvoldoende|te laat|te weinig|te veel|ontbrak|ontbreekt|mis|mislukte|gestopt|tegenviel|viel tegen|stapten? op|afgehaakt|haakten? af|beëindigd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bad();

    [GeneratedRegex(@"\b(?:omdat|doordat|vanwege|wegens|als gevolg van|door (?=gebrek|het ontbreken|ziekte|onvoldoende|te )|want)\s+(?<cause>[^.;]{5,200})|oorzaak(?:\s+(?:was|is|ligt|lag))?\s*:?\s+(?<cause>[^.;]{5,200})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cause();

    [GeneratedRegex(@"\b(?:waardoor|zodat|met als gevolg dat|daardoor|hierdoor|als gevolg daarvan)\s+(?<effect>[^.;]{5,200})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Consequence();

    [GeneratedRegex(@"\badvies\s*:\s*(?<advice>[^.]{5,250})|\b(?:wij|we) (?:adviseren|bevelen aan|raden aan)\s+(?<advice>[^.]{5,250})|^(?:\d+\.\s*|•\s*)?(?:Laat|Spreek|Regel|Kies|Vraag|Zet|Maak|Begin|Bied|Werk|Neem|Houd|Leg|Zorg|Gebruik|Meet|Tel|Betrek|Sluit|Geef|Start|Stop|Plan|Verbind|Bouw|Toets|Bepaal|Wijs|Organiseer|Investeer|Geen|Blijf|Ga|Stel|Reserveer|Test)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Advice();

    [GeneratedRegex(@"niet|valkuil|knelpunt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^(?:goed|werkte|wat werkte|succesfactor)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PositiveMark();
}
