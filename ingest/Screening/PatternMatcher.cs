using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>text → places of personal data. An earlier pattern of the pack takes the place of a later one; look-alikes come first there.</summary>
/// <param name="rules">The patterns of the pack.</param>
/// <param name="organisations">Names of organisations: an address beside one is an office.</param>
internal sealed class PatternMatcher(PersonalDataRules rules, IEnumerable<string> organisations)
{
    /// <summary>Points of a number that has the right sum but no word beside it, or the word but not the sum: a person must look.</summary>
    private const int DoubtPoints = 4;

    private const int NearWords = 60;

    private readonly PersonalDataPattern[] _patterns = [.. rules.Patterns];
    private readonly string[] _organisations = [.. organisations.Where(o => o.Length > 3)];

    /// <exception cref="RegexMatchTimeoutException">The text defeats a pattern.</exception>
    public IReadOnlyList<Hit> Find(CleanText document)
    {
        string text = NormalText.Of(document.Text);
        var columns = new TableColumns(document);
        var taken = new SpanSet();
        var hits = new List<Hit>();
        bool hasDigits = text.AsSpan().ContainsAnyInRange('0', '9');
        foreach (PersonalDataPattern pattern in _patterns)
        {
            if (!hasDigits && pattern.Id is not ("naam_bij_rol" or "naam_formulier" or "email" or "pseudoniem" or "diagnose")) { continue; }

            for (Match match = pattern.Expression.Match(text); match.Success; match = match.NextMatch())
            {
                if (taken.Overlaps(match.Index, match.Index + match.Length) || IsTemplate(match.ValueSpan)) { continue; }

                if (pattern.Class == "ignore") { taken.Add(match.Index, match.Index + match.Length); }
                else if (Judge(pattern, match, text, columns) is { } hit)
                {
                    if (!hit.IsSign) { taken.Add(hit.Start, hit.End); }

                    hits.Add(hit);
                }
            }
        }

        hits.AddRange(columns.Dates(text, rules).Where(h => !taken.Overlaps(h.Start, h.End)));
        return [.. hits.OrderBy(h => h.Start)];
    }

    /// <summary>Shortest plural that is no first name, in letters.</summary>
    private const int LongPlural = 9;

    private Hit? Judge(PersonalDataPattern pattern, Match match, string text, TableColumns columns)
    {
        (char, int)? verdict = pattern.Id switch
        {
            "bsn" => Bsn(pattern, match, text, columns),
            "iban_nl" => PersonalDataChecks.IsIban(match.Value) ? ('B', 0) : null,
            "email" => (IsPrivate(match.Value) ? 'B' : 'C', 0),
            "telefoon_mobiel" => (IsWorkNumber(text, match.Index) ? 'C' : 'B', 0),
            "telefoon_vast" => (Nearest(rules.CaseWords, text, match.Index, match.Index, NearWords) >= 0 && !IsWorkNumber(text, match.Index) ? 'B' : 'C', 0),
            "kenteken" => IsPlate(pattern, match, text) ? ('B', 0) : null,
            "adres" => IsOffice(pattern, match, text) ? ('C', 0) : ('B', 0),
            "parketnummer" => Parket(pattern, match, text, columns),
            "leeftijd_initiaal" when IsAmount(match, text) => null,
            _ => Plain(pattern, match, text, columns),
        };
        return verdict is var (@class, points) ? new Hit(pattern, @class, match.Index, match.Index + match.ValueSpan.TrimEnd().Length, points) : null;
    }

    private static (char, int)? Plain(PersonalDataPattern pattern, Match match, string text, TableColumns columns)
    {
        if (pattern.NeedsContext && !HasContext(pattern, match, text, columns)) { return null; }

        if (!pattern.NeedsContext && Nearest(pattern.Against, text, match.Index, match.Index, pattern.Window) >= 0) { return null; }

        return (pattern.Class == "sign" ? '-' : pattern.Class[0], pattern.Points);
    }

    /// <summary>"- Noodbedden (6)" tells how many there are: a long plural at the beginning of a line, with a bare number behind it, is no name with an age.</summary>
    private static bool IsAmount(Match match, string text)
    {
        string word = match.Value.Split(' ', '(')[0];
        bool isPlural = word.Length >= LongPlural && word.EndsWith("en", StringComparison.Ordinal) && char.IsAsciiDigit(match.Value[^2]);
        string line = text[(text.LastIndexOf('\n', Math.Max(0, match.Index - 1)) + 1)..match.Index];
        return isPlural && line.All(c => !char.IsLetterOrDigit(c));
    }

    private static (char, int)? Bsn(PersonalDataPattern pattern, Match match, string text, TableColumns columns)
    {
        bool isRight = PersonalDataChecks.IsBsn(match.Value), isNamed = HasContext(pattern, match, text, columns);
        if (isNamed) { return ('A', isRight ? pattern.Points : DoubtPoints); }

        // One in eleven numbers has the right sum by chance: without a word only nine digits that nothing else explains are in doubt.
        bool hasNineDigits = match.Value.Count(char.IsAsciiDigit) == 9;
        bool isExplained = Nearest(pattern.Against, text, match.Index, match.Index + match.Length, 25) >= 0;
        return isRight && hasNineDigits && !isExplained ? ('A', columns.HasMany(match.Index, PersonalDataChecks.IsBsn) ? pattern.Points : DoubtPoints) : null;
    }

    /// <summary>With a slash and the number of an office the form itself is enough; other forms look like file numbers of municipalities.</summary>
    private static (char, int)? Parket(PersonalDataPattern pattern, Match match, string text, TableColumns columns)
    {
        bool isNamed = HasContext(pattern, match, text, columns);
        bool isExplained = Nearest(pattern.Against, text, match.Index, match.Index, pattern.Window) >= 0;
        return isNamed || (match.Value[2] == '/' && !isExplained) ? ('A', pattern.Points) : null;
    }

    private static bool IsPlate(PersonalDataPattern pattern, Match match, string text)
    {
        if (Nearest(pattern.Context, text, match.Index, match.Index + match.Length, pattern.Window) >= 0) { return true; }

        // Plates have no vowels; words and codes do.
        return !match.Value.Any("AEIOU".Contains) && Nearest(pattern.Against, text, match.Index, match.Index, pattern.Window) < 0;
    }

    /// <summary>"00/000000-00" is to be filled in.</summary>
    private static bool IsTemplate(ReadOnlySpan<char> value) => value.ContainsAnyInRange('0', '9') && !value.ContainsAnyInRange('1', '9');

    private bool IsOffice(PersonalDataPattern pattern, Match match, string text) =>
        match.Value.Contains("Postbus", StringComparison.Ordinal)
        || Nearest(pattern.Against, text, match.Index, match.Index + match.Length, pattern.Window) >= 0
        || Nearest(_organisations, text, match.Index, match.Index, NearWords) >= 0;

    private bool IsPrivate(string address) => rules.PrivateDomains.Any(d => address.EndsWith("@" + d, StringComparison.OrdinalIgnoreCase));

    /// <summary>A number that stands with a function, or with a mail address of an organisation, and not with a person in a case.</summary>
    private bool IsWorkNumber(string text, int at)
    {
        int professional = Nearest(rules.ProfessionalWords, text, at, at, 2 * NearWords);
        int person = Nearest(rules.CaseWords, text, at, at, NearWords);
        return (professional >= 0 && (person < 0 || professional < person)) || (person < 0 && HasWorkAddress(text, at));
    }

    /// <summary>A mail address of an organisation right before the number.</summary>
    private bool HasWorkAddress(string text, int at)
    {
        string before = text[Math.Max(0, at - NearWords)..at];
        int sign = before.LastIndexOf('@');
        return sign > 0 && !rules.PrivateDomains.Any(d => before.AsSpan(sign + 1).StartsWith(d, StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasContext(PersonalDataPattern pattern, Match match, string text, TableColumns columns) =>
        Nearest(pattern.Context, text, match.Index, match.Index + match.Length, pattern.Window) >= 0 || columns.HeadHas(match.Index, pattern.Context);

    /// <summary>Distance of the nearest of the words to a place, as whole words, in characters; -1 when there is none in the window.</summary>
    private static int Nearest(IReadOnlyList<string> words, string text, int start, int end, int window)
    {
        int from = Math.Max(0, start - window), to = Math.Min(text.Length, end + window), best = -1;
        ReadOnlySpan<char> around = text.AsSpan(from, to - from);
        foreach (string word in words)
        {
            for (int at = around.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = Next(around, word, at + 1))
            {
                int first = from + at, last = first + word.Length;
                bool isWhole = (first == 0 || !char.IsLetterOrDigit(text[first - 1]) || !char.IsLetterOrDigit(word[0]))
                    && (last >= text.Length || !char.IsLetter(text[last]) || !char.IsLetterOrDigit(word[^1]));
                if (!isWhole) { continue; }

                int distance = last <= start ? start - last : Math.Max(0, first - end);
                if (best < 0 || distance < best) { best = distance; }
            }
        }

        return best;
    }

    private static int Next(ReadOnlySpan<char> text, string word, int from)
    {
        int at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : from + at;
    }
}
