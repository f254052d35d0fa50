using System.Text.RegularExpressions;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>Tells real numbers of people from look-alikes: arithmetic checks and words nearby.</summary>
public static class PersonalDataChecks
{
    /// <summary>Eight or nine digits whose weighted sum (9 8 7 6 5 4 3 2 -1) divides by 11, not all equal.</summary>
    public static bool IsBsn(string text)
    {
        string bare = string.Concat(text.Where(char.IsAsciiDigit));
        string digits = bare.PadLeft(9, '0');
        if (bare.Length is not (8 or 9) || digits.Distinct().Count() == 1) { return false; }

        int sum = -(digits[8] - '0');
        for (int i = 0; i < 8; i++) { sum += (9 - i) * (digits[i] - '0'); }

        return sum % 11 == 0;
    }

    /// <summary>True when the hit passes its check and has the words beside it that a number without a checksum needs.</summary>
    internal static bool Confirms(PersonalDataPattern pattern, Match match, string text)
    {
        if (pattern.Check == "elfproef_bsn" && !IsBsn(match.Value)) { return false; }

        if (pattern.Id == "clientnummer" && !match.Value.Any(char.IsAsciiDigit)) { return false; }

        return !NeedsContext(pattern) || HasContext(pattern, match, text);
    }

    /// <summary>One in eleven numbers passes the elfproef by chance, and KvK and file numbers have as many digits: those ask for a word as well.</summary>
    internal static bool NeedsContext(PersonalDataPattern pattern) => pattern.NeedsContext || pattern.Id is "bsn" or "parketnummer";

    /// <summary>Dutch name of a kind of finding.</summary>
    internal static string LabelOf(string kind) => kind switch
    {
        "bsn" => "burgerservicenummer",
        "geboortedatum" => "geboortedatum",
        "parketnummer" => "parketnummer",
        "v_nummer" => "vreemdelingennummer",
        "skn" => "strafrechtsketennummer",
        "pl_nummer" or "bvh_mutatie" => "politieregistratie",
        "cjib" => "CJIB-nummer",
        "clientnummer" => "cliënt- of dossiernummer",
        _ => kind,
    };

    private static bool HasContext(PersonalDataPattern pattern, Match match, string text)
    {
        int from = Math.Max(0, match.Index - pattern.Window);
        int to = Math.Min(text.Length, match.Index + match.Length + pattern.Window);
        ReadOnlySpan<char> around = text.AsSpan(from, to - from);
        foreach (string word in pattern.Context)
        {
            if (around.Contains(word, StringComparison.OrdinalIgnoreCase)) { return true; }
        }

        return false;
    }
}
