using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>A lesson with what one needs to know to judge it.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Themes">Ids of the policy themes of its document, the one that is named most first.</param>
/// <param name="Project">The initiative that it comes from; null when the document is not about one.</param>
public sealed record LessonRow(DescribedDocument Document, Card Lesson, IReadOnlyList<string> Themes, string? Project)
{
    /// <summary>Tells it from all other lessons, in addresses.</summary>
    public string Key => $"{Document.Hash}:{Lesson.Item}";

    public string Text => Lesson.Value(Fields.Text) ?? string.Empty;

    /// <summary>The advice without the number that it has in its list; null when there is none.</summary>
    public string? Advice => Lesson.Value(Fields.Advice) is { } advice ? Unnumbered(advice) : null;

    public string? Outcome => Lesson.Value(Fields.Outcome);

    /// <summary>The theme that the lesson names, else that of its document; null when there is none.</summary>
    public string? Theme => Lesson.Value(Fields.Theme) ?? Themes.Select(t => KnowledgePack.BuiltIn.FindTheme(t)?.Label).FirstOrDefault(l => l is not null);

    /// <summary>The folder of the document: who handed it in.</summary>
    public string Source => Document.File.Split('/')[0];

    /// <summary>Where the lesson stands; null when a person filled it in.</summary>
    public Place? Place => Lesson.Facts.Select(f => f.Place).FirstOrDefault(p => p is not null);

    /// <summary>"4. Regel dit vooraf" gives "Regel dit vooraf".</summary>
    private static string Unnumbered(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 3 && text.AsSpan(digits).StartsWith(". ") ? text[(digits + 2)..].TrimStart() : text;
    }
}
