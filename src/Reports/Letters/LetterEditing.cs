using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Letters;

/// <summary>What an editor does with a letter. Each gives a new letter; sources stay with their points whatever is rewritten.</summary>
public static class LetterEditing
{
    /// <summary>Puts a point one place up (-1) or down (1) within its theme; the same letter when it is at the end.</summary>
    public static Letter Move(Letter letter, string point, int by) => InTheme(letter, point, theme =>
    {
        List<LetterPoint> points = [.. theme.Points];
        int from = points.FindIndex(p => p.Id == point), to = from + by;
        if (to < 0 || to >= points.Count) { return theme; }

        (points[from], points[to]) = (points[to], points[from]);
        return theme with { Points = points };
    });

    /// <summary>Takes a point out.</summary>
    public static Letter Drop(Letter letter, string point) => InTheme(letter, point, theme => theme with { Points = [.. theme.Points.Where(p => p.Id != point)] });

    /// <summary>Other words for a point; its sources stay.</summary>
    public static Letter Rewrite(Letter letter, string point, string text) => InPoint(letter, point, p => p with { Text = text });

    /// <summary>A remark below a point; null or empty takes it away.</summary>
    public static Letter Annotate(Letter letter, string point, string? note) => InPoint(letter, point, p => p with { Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() });

    /// <summary>Words above the themes; null or empty takes them away.</summary>
    public static Letter Open(Letter letter, string? opening)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter with { Opening = string.IsNullOrWhiteSpace(opening) ? null : opening.Trim() };
    }

    /// <summary>Puts a theme one place up (-1) or down (1); the same letter when it is at the end.</summary>
    public static Letter MoveTheme(Letter letter, string theme, int by)
    {
        ArgumentNullException.ThrowIfNull(letter);
        List<LetterTheme> themes = [.. letter.Themes];
        int from = themes.FindIndex(t => t.Id == theme), to = from + by;
        if (from < 0 || to < 0 || to >= themes.Count) { return letter; }

        (themes[from], themes[to]) = (themes[to], themes[from]);
        return letter with { Themes = themes };
    }

    /// <summary>Takes a theme out.</summary>
    public static Letter DropTheme(Letter letter, string theme)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter with { Themes = [.. letter.Themes.Where(t => t.Id != theme)] };
    }

    private static Letter InPoint(Letter letter, string point, Func<LetterPoint, LetterPoint> change) =>
        InTheme(letter, point, theme => theme with { Points = [.. theme.Points.Select(p => p.Id == point ? change(p) : p)] });

    private static Letter InTheme(Letter letter, string point, Func<LetterTheme, LetterTheme> change)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter with { Themes = [.. letter.Themes.Select(t => t.Points.Any(p => p.Id == point) ? change(t) : t)] };
    }
}
