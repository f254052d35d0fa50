using System.Globalization;
using System.Text;

namespace ZVSearch.Ingest.Reading;

/// <summary>The form that all block texts have: one line, single blanks, composed characters.</summary>
public static class BlockText
{
    /// <summary>What stands in a table row where a cell is empty.</summary>
    public const string EmptyCell = "–";

    /// <summary>
    /// White space of any kind becomes one blank, soft hyphens and control characters go, ligatures become letters, the rest
    /// is composed (NFC). <c>" zorg\t en\u00ADz. "</c> gives <c>"zorg enz."</c>; null gives an empty text.
    /// </summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrEmpty(text)) { return string.Empty; }

        var clean = new StringBuilder(text.Length);
        bool isPlain = true;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                if (clean.Length > 0 && clean[^1] != ' ') { clean.Append(' '); }
            }
            else if (c is >= '\uFB00' and <= '\uFB06')
            {
                clean.Append(Ligature(c));
            }
            else if (c != '\u00AD' && !IsUnwanted(c))
            {
                clean.Append(c);
                isPlain &= c < 0x300;
            }
        }

        if (clean.Length > 0 && clean[^1] == ' ') { clean.Length--; }

        string result = clean.ToString();
        return isPlain ? result : Compose(result);
    }

    /// <summary>The cells of a table row on one line. An empty cell between others shows as a dash, so that the cells behind it keep their column.</summary>
    /// <param name="cells">Normalised texts; empty ones at the end are left out.</param>
    /// <returns>Empty when no cell has text.</returns>
    public static string Row(IEnumerable<string> cells)
    {
        List<string> row = [.. cells];
        while (row.Count > 0 && row[^1].Length == 0) { row.RemoveAt(row.Count - 1); }

        return string.Join(" | ", row.Select(c => c.Length == 0 ? EmptyCell : c));
    }

    private static string Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => "st",
    };

    private static bool IsUnwanted(char c) =>
        char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF' || c is '\uFFFE' or '\uFFFF'
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not '\u200C' and not '\u200D');

    /// <summary>Half a surrogate pair cannot be composed; it becomes a question mark in a box first.</summary>
    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
        }
    }
}
