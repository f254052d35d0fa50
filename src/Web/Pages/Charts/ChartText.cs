namespace ZVSearch.Web.Pages.Charts;

/// <summary>How much room text takes. A server has no fonts, so this takes the widths of DejaVu Sans, the widest that a reader is likely to have.</summary>
internal static class ChartText
{
    /// <summary>What stands in the place of a chart without data.</summary>
    public const string Empty = "Er is nog niets om te tonen.";

    /// <summary>Size of text in all drawings, in units of the drawing; style sheet and minimum widths keep it above 12 px.</summary>
    public const double Size = 14;

    private const string Narrow = "iljtfrI.,:;'|!()[]-· ";
    private const string Wide = "mwMW@%—";
    private const char Ellipsis = '…';

    /// <summary>Width of a line of text, in the unit of <paramref name="size"/>.</summary>
    public static double Width(string text, double size = Size) => text.Sum(Share) * size;

    /// <summary>The text, cut with an ellipsis when it is wider than the room.</summary>
    public static string Fit(string text, double room, double size = Size)
    {
        if (Width(text, size) <= room) { return text; }

        double left = room / size - Share(Ellipsis);
        int end = 0;
        while (end < text.Length && left >= Share(text[end])) { left -= Share(text[end++]); }

        // Half of a pair of surrogates is no character.
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) { end--; }

        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>The text in lines that fit the room; what does not fit in the last one is cut with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double room, int maxLines, double size = Size)
    {
        List<string> lines = [];
        string rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (rest.Length > 0 && lines.Count < maxLines - 1 && Width(rest, size) > room)
        {
            int cut = BreakBefore(rest, room, size);
            if (cut <= 0) { break; }

            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0) { lines.Add(Fit(rest, room, size)); }

        return lines;
    }

    /// <summary>Where the first line can end: after its last blank or hyphen; 0 when there is none.</summary>
    private static int BreakBefore(string text, double room, double size)
    {
        double width = 0;
        int cut = 0;
        for (int i = 0; i < text.Length && width <= room; i++)
        {
            if (text[i] is ' ') { cut = i; }

            width += Share(text[i]) * size;
            if (text[i] is '-' && width <= room) { cut = i + 1; }
        }

        return cut;
    }

    /// <summary>Width of a character as a share of the size of the letter.</summary>
    private static double Share(char c) => c switch
    {
        _ when Narrow.Contains(c, StringComparison.Ordinal) => 0.36,
        _ when Wide.Contains(c, StringComparison.Ordinal) => 0.96,
        >= 'A' and <= 'Z' => 0.69,
        >= '0' and <= '9' => 0.64,
        > (char)0x2E7F => 1,
        _ => 0.61,
    };
}
