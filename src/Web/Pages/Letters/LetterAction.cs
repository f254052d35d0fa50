using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What a button of the editor does beside keeping what was typed.</summary>
/// <param name="Words">For the list of versions, in Dutch; empty for a button that only keeps.</param>
/// <param name="Anchor">Where the page opens afterwards.</param>
/// <param name="Do">Letter → letter.</param>
internal sealed record LetterAction(string Words, string Anchor, Func<Letter, Letter> Do)
{
    public const string Up = "omhoog", Down = "omlaag", Drop = "weg", Keep = "bewaar";

    private const int LongestWords = 60;

    public static LetterAction Nothing { get; } = new(string.Empty, "brief", letter => letter);

    public static string AnchorOf(LetterPoint point) => $"punt-{point.Id}";

    public static string AnchorOf(LetterTheme theme) => $"thema-{theme.Id}";

    /// <summary>Null when there is no such point or action.</summary>
    public static LetterAction? OfPoint(Letter letter, string point, string action)
    {
        if (letter.Themes.FirstOrDefault(t => t.Points.Any(p => p.Id == point)) is not { } theme) { return null; }

        LetterPoint found = theme.Points.First(p => p.Id == point);
        string name = $"„{Short(LetterText.Shown(found))}”";
        return action switch
        {
            Up => new($"punt omhoog: {name}", AnchorOf(found), l => LetterEditing.Move(l, point, -1)),
            Down => new($"punt omlaag: {name}", AnchorOf(found), l => LetterEditing.Move(l, point, 1)),
            Drop => new($"punt weg: {name}", AnchorOf(theme), l => LetterEditing.Drop(l, point)),
            Keep => new(string.Empty, AnchorOf(found), l => l),
            _ => null,
        };
    }

    /// <summary>Null when there is no such theme or action.</summary>
    public static LetterAction? OfTheme(Letter letter, string theme, string action) => letter.Themes.FirstOrDefault(t => t.Id == theme) is not { } found ? null : action switch
    {
        Up => new($"thema omhoog: {found.Label}", AnchorOf(found), l => LetterEditing.MoveTheme(l, theme, -1)),
        Down => new($"thema omlaag: {found.Label}", AnchorOf(found), l => LetterEditing.MoveTheme(l, theme, 1)),
        Drop => new($"thema weg: {found.Label}", "brief", l => LetterEditing.DropTheme(l, theme)),
        _ => null,
    };

    /// <summary>The beginning of a text: enough to know which one is meant.</summary>
    public static string Short(string text) => text.Length <= LongestWords ? text : text[..LongestWords].TrimEnd() + "…";
}
