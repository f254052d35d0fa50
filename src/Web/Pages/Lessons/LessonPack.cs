using ZVSearch.Core.Findings;
using ZVSearch.Reports.Packs;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>Collected lessons → a pack for a workshop.</summary>
internal static class LessonPack
{
    /// <param name="rows">Collected lessons.</param>
    /// <param name="today">The day on which the pack is made.</param>
    public static WorkshopPack Of(IReadOnlyList<LessonRow> rows, DateOnly today) => new(
        TitleOf(rows),
        today,
        [.. LessonWords.Choices.Select(c => new WorkshopPart(c.Label, [.. rows.Where(r => LessonWords.NameOf(r.Outcome) == c.Name).Select(Lesson)])).Where(p => p.Lessons.Count > 0)]);

    private static WorkshopLesson Lesson(LessonRow row) => new(
        row.Text,
        row.Outcome ?? "mixed",
        row.Project ?? row.Document.Title,
        row.Theme,
        row.Document.Regions,
        row.Document.Date,
        row.Lesson.Value(Fields.Cause),
        row.Lesson.Value(Fields.Consequence),
        row.Advice,
        new WorkshopSource(row.Document.Title, row.Document.File, row.Place?.Page ?? 0, row.Place is { } place ? DocumentAddress.At(row.Document.Hash, place) : DocumentAddress.Of(row.Document.Hash, string.Empty, null)));

    /// <summary>"Lessen over geldezels" when all are about one theme.</summary>
    private static string TitleOf(IReadOnlyList<LessonRow> rows) =>
        rows.Select(r => r.Theme).Distinct(StringComparer.Ordinal).ToArray() is [{ } theme] ? $"Lessen voor een workshop: {theme}" : "Lessen voor een workshop";
}
