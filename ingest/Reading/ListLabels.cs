using System.Globalization;

namespace ZVSearch.Ingest.Reading;

/// <summary>Numbers of list items as they are shown: 3, c, C, iii, III. Formats by the names of Word, OpenDocument and HTML.</summary>
public static class ListLabels
{
    private static readonly (int Value, string Sign)[] RomanSigns =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Of(int value, string format) => format switch
    {
        "lowerLetter" or "a" or "lower-alpha" => Letters(value).ToLowerInvariant(),
        "upperLetter" or "A" or "upper-alpha" => Letters(value),
        "lowerRoman" or "i" or "lower-roman" => Roman(value).ToLowerInvariant(),
        "upperRoman" or "I" or "upper-roman" => Roman(value),
        _ => Text(value),
    };

    /// <summary>After z comes aa, then bb, as office programs do.</summary>
    private static string Letters(int value) => value < 1 ? string.Empty : new string((char)('A' + ((value - 1) % 26)), Math.Min(8, ((value - 1) / 26) + 1));

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999) { return Text(value); }

        string roman = string.Empty;
        foreach ((int size, string sign) in RomanSigns)
        {
            for (; value >= size; value -= size) { roman += sign; }
        }

        return roman;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
