namespace ZVSearch.Ingest.Screening;

/// <summary>Arithmetic that tells real numbers from look-alikes.</summary>
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

    /// <summary>Country and check digits to the end, letters as 10 to 35; the remainder by 97 must be 1. Blanks do not count.</summary>
    public static bool IsIban(string text)
    {
        string bare = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (bare.Length < 15) { return false; }

        int rest = 0;
        foreach (char c in bare[4..] + bare[..4])
        {
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + (c - '0')) % 97 : ((rest * 100) + (c - 'A' + 10)) % 97;
        }

        return rest == 1;
    }
}
