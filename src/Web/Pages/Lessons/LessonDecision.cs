using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>What a person says about a lesson: it is right, it must read otherwise, or the document does not say it.</summary>
internal static class LessonDecision
{
    private const int LongestText = 1000, LongestName = 100;

    /// <summary>Corrections that carry out the form; null when something is missing from it. Empty when nothing was changed.</summary>
    /// <param name="lesson">The lesson as it is shown now.</param>
    /// <param name="form">The form.</param>
    public static IReadOnlyList<Correction>? Of(Card lesson, IFormCollection form)
    {
        string by = Clean(form["door"].ToString(), LongestName);
        string? text = lesson.Value(Fields.Text);
        if (by.Length == 0 || text is null) { return null; }

        return form["besluit"].ToString() switch
        {
            "bevestig" => [Said(lesson, Fields.Text, CorrectionKind.Confirmed, text, null, by)],
            "verwerp" => [Said(lesson, Fields.Text, CorrectionKind.Rejected, text, null, by)],
            "wijzig" => Changes(lesson, form, by),
            _ => null,
        };
    }

    /// <summary>Code of the message about what was done.</summary>
    public static string ReportOf(string decision, int changes) => decision switch
    {
        "bevestig" => "bevestigd",
        "verwerp" => "verworpen",
        _ => changes == 0 ? "gelijk" : "aangepast",
    };

    private static List<Correction>? Changes(Card lesson, IFormCollection form, string by)
    {
        string text = Clean(form["tekst"].ToString(), LongestText);
        if (text.Length == 0) { return null; }

        List<Correction> changes = [];
        Change(changes, lesson, Fields.Text, text, by);
        if (LessonWords.CodeOf(form["uitkomst"].ToString()) is { } outcome && outcome != LessonWords.CodeOf(LessonWords.NameOf(lesson.Value(Fields.Outcome)))) { Change(changes, lesson, Fields.Outcome, outcome, by); }

        Change(changes, lesson, Fields.Cause, Clean(form["oorzaak"].ToString(), LongestText), by);
        Change(changes, lesson, Fields.Advice, Clean(form["advies"].ToString(), LongestText), by);
        return changes;
    }

    private static void Change(List<Correction> changes, Card lesson, string field, string value, string by)
    {
        string? known = lesson.Value(field);
        if (value == Clean(known ?? string.Empty, LongestText)) { return; }

        changes.Add(value.Length == 0 ? Said(lesson, field, CorrectionKind.Rejected, known, null, by) : Said(lesson, field, CorrectionKind.Corrected, known, value, by));
    }

    private static Correction Said(Card lesson, string field, CorrectionKind kind, string? before, string? after, string by) => new(Cards.Lesson, lesson.Item, field, kind, before, after, by, default);

    /// <summary>White space as single spaces, so that a text that a browser sent back unchanged counts as unchanged.</summary>
    private static string Clean(string text, int longest)
    {
        string clean = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > longest ? clean[..longest] : clean;
    }
}
