using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>
/// Holds back documents about individual people before anything of them is stored, indexed or logged. Words alone are never
/// proof (convenanten also speak of "betrokkene"): there must be a number or a date of birth of a person as well.
/// </summary>
public sealed class Screener
{
    /// <summary>Points from which a document is held back, together with hard evidence. From the rules of the pack (pii.md).</summary>
    private const int HoldBackPoints = 4;

    private const int BirthDatePoints = 5, NumberPoints = 10, CaseWordPoints = 3, TitlePoints = 5;

    /// <summary>Longest time for one pattern in one document; a text that defeats a pattern is held back, not let through.</summary>
    private static readonly TimeSpan MaxMatchTime = TimeSpan.FromSeconds(5);

    private readonly KnowledgePack _knowledge;
    private readonly (PersonalDataPattern Pattern, Regex Expression)[] _patterns;
    private readonly string[] _titleCues;

    public Screener(KnowledgePack knowledge)
    {
        _knowledge = knowledge;
        _patterns = [.. knowledge.PersonalData.Patterns
            .Where(p => p.Class == "A" && p.Id is not ("postcode_huisnummer" or "leeftijd_initiaal"))
            .Select(p => (p, new Regex(p.Expression, RegexOptions.CultureInvariant, MaxMatchTime)))];
        _titleCues = [.. knowledge.DocumentTypes.Where(t => t.IsCasework).SelectMany(t => t.TitleCues)];
    }

    /// <param name="text">The cleaned text.</param>
    /// <param name="title">Title or file name, for the cues of casework.</param>
    public ScreeningVerdict Screen(CleanText text, string title)
    {
        try
        {
            List<PersonalDataFinding> findings = Find(text);
            if (findings.Count == 0) { return ScreeningVerdict.Allowed; }

            int points = Points(text.Text, title, findings);
            return points < HoldBackPoints
                ? new ScreeningVerdict(false, null, findings)
                : new ScreeningVerdict(true, ReasonFor(findings), findings);
        }
        catch (RegexMatchTimeoutException)
        {
            return new ScreeningVerdict(true, "De controle op persoonsgegevens kon niet worden afgemaakt; daarom tegengehouden.", []);
        }
    }

    private List<PersonalDataFinding> Find(CleanText text)
    {
        var findings = new List<PersonalDataFinding>();
        foreach ((PersonalDataPattern pattern, Regex expression) in _patterns)
        {
            // Looking for a word is far cheaper than looking for a number; without its word the number does not count.
            bool canCount = !PersonalDataChecks.NeedsContext(pattern) || pattern.Context.Any(w => text.Text.Contains(w, StringComparison.OrdinalIgnoreCase));
            if (!canCount) { continue; }

            foreach (Match match in expression.Matches(text.Text))
            {
                if (PersonalDataChecks.Confirms(pattern, match, text.Text))
                {
                    findings.Add(new PersonalDataFinding(pattern.Id, 'A', text.PageAt(match.Index)));
                }
            }
        }

        return findings;
    }

    private int Points(string text, string title, List<PersonalDataFinding> findings)
    {
        int points = findings.Any(f => f.Kind is not "geboortedatum" and not "clientnummer") ? NumberPoints : 0;
        points += findings.Any(f => f.Kind == "geboortedatum") ? BirthDatePoints : 0;
        points += findings.Any(f => f.Kind == "clientnummer") ? 1 : 0;
        points += CountWords(text, _knowledge.PersonalData.CaseWords) >= 3 ? CaseWordPoints : 0;
        points += CountWords(text, _knowledge.PersonalData.StrongCaseWords) >= 2 ? CaseWordPoints : 0;
        points += _titleCues.Any(c => title.Contains(c, StringComparison.OrdinalIgnoreCase)) ? TitlePoints : 0;

        // Long regulations mention everything somewhere: a case file is short and dense.
        bool isOnlyKeyword = findings.All(f => f.Kind == "clientnummer");
        return isOnlyKeyword && text.Length > 40_000 ? 0 : points;
    }

    private static int CountWords(string text, IReadOnlyList<string> words) =>
        words.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string ReasonFor(List<PersonalDataFinding> findings)
    {
        string kinds = string.Join(", ", findings.Select(f => PersonalDataChecks.LabelOf(f.Kind)).Distinct().Order(StringComparer.Ordinal));
        string pages = string.Join(", ", findings.Select(f => f.Page).Distinct().Order().Take(10));
        return $"Tegengehouden: gegevens over personen ({kinds}) op pagina {pages}.";
    }
}
