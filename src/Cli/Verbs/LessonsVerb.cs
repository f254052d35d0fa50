using System.CommandLine;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>lessons</c>: what was learned, failures included.</summary>
internal static class LessonsVerb
{
    public static Command Create() => ListVerb.Create("lessons", "Toont geleerde lessen, ook van wat mislukte.", async (question, stop) =>
    {
        (DescribedDocument Document, Card Lesson)[] lessons = [.. (await question.Findings.AllAsync(FactGroups.Lesson, question.Reader, stop).ConfigureAwait(false)).SelectMany(d => d.Cards(Cards.Lesson).Select(c => (d, c)))];
        Dictionary<string, string?> themes = (await question.Findings.AllAsync(FactGroups.Document, question.Reader, stop).ConfigureAwait(false))
            .ToDictionary(d => d.Hash, d => d.Facts.FirstOrDefault(f => f is { Card: Cards.Theme, Field: Fields.Name })?.Item, StringComparer.Ordinal);
        return (new { lessons = lessons.Select(l => Json(l.Document, l.Lesson, themes.GetValueOrDefault(l.Document.Hash))) }, lessons.Select(l => Line(l.Document, l.Lesson)));
    });

    private static object Json(DescribedDocument document, Card lesson, string? theme) => new
    {
        file = document.File,
        page = lesson.Page,
        text = lesson.Value(Fields.Text),
        outcome = lesson.Value(Fields.Outcome),
        cause = lesson.Value(Fields.Cause),
        consequence = lesson.Value(Fields.Consequence),
        advice = lesson.Value(Fields.Advice),
        theme = lesson.Value(Fields.Theme) ?? (theme is null ? null : KnowledgePack.BuiltIn.FindTheme(theme)?.Label),
    };

    private static string Line(DescribedDocument document, Card lesson)
    {
        string sign = lesson.Value(Fields.Outcome) switch { "succeeded" => "+", "failed" => "-", _ => "±" };
        return $"{sign} {lesson.Value(Fields.Text)}\n    {document.File}, pagina {lesson.Page}";
    }
}
