using System.Globalization;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Web.Pages.Shared;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>Lessons with their context, and which of them are asked for.</summary>
internal static class LessonList
{
    /// <summary>All lessons that the reader may see: newest document first, and in it by place.</summary>
    public static Task<IReadOnlyList<LessonRow>> AllAsync(RegisterShelf shelf, Reader reader, CancellationToken stop) => shelf.MadeAsync("lesson-rows", reader, async () => Of(
        await shelf.LessonsAsync(reader, CancellationToken.None).ConfigureAwait(false),
        await shelf.PolicyThemesAsync(reader, CancellationToken.None).ConfigureAwait(false),
        await shelf.InitiativesAsync(reader, CancellationToken.None).ConfigureAwait(false)), stop);

    /// <param name="lessons">Lessons with their documents.</param>
    /// <param name="themes">Policy themes by hash.</param>
    /// <param name="initiatives">Initiatives with all their documents.</param>
    public static IReadOnlyList<LessonRow> Of(
        IReadOnlyList<(DescribedDocument Document, Card Lesson)> lessons, IReadOnlyDictionary<string, IReadOnlyList<string>> themes, IReadOnlyList<InitiativeEntry> initiatives)
    {
        ILookup<string, InitiativeEntry> projects = initiatives.SelectMany(e => e.Documents.Select(d => (d.Hash, Entry: e))).ToLookup(p => p.Hash, p => p.Entry, StringComparer.Ordinal);
        return [.. lessons
            .Select(l => new LessonRow(l.Document, l.Lesson, themes.GetValueOrDefault(l.Document.Hash) ?? [], projects[l.Document.Hash].Select(e => e.Card.Value(Fields.Name) ?? e.Main.Title).FirstOrDefault()))
            .OrderByDescending(r => r.Document.Date ?? DateOnly.MinValue).ThenBy(r => r.Document.File, StringComparer.Ordinal).ThenBy(r => r.Place?.Start ?? 0)];
    }

    /// <summary>Lessons that the address asks for.</summary>
    public static IReadOnlyList<LessonRow> Filtered(IReadOnlyList<LessonRow> rows, LessonAddress address)
    {
        Region? area = AreaChoice.Find(address.Area);
        string[] words = address.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? outcome = LessonWords.CodeOf(address.Outcome);
        return [.. rows.Where(r =>
            (address.Theme.Length == 0 || r.Themes.Contains(address.Theme, StringComparer.Ordinal))
            && AreaChoice.IsIn(r.Document, area)
            && (outcome is null || LessonWords.CodeOf(LessonWords.NameOf(r.Outcome)) == outcome)
            && (address.Source.Length == 0 || r.Source == address.Source)
            && Array.TrueForAll(words, w => Holds(r, w)))];
    }

    /// <summary>The lessons that were collected, in that order; those that are gone or not for this reader are left out.</summary>
    public static IReadOnlyList<LessonRow> Chosen(IReadOnlyList<LessonRow> rows, LessonAddress address)
    {
        var byKey = rows.GroupBy(r => r.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. address.Chosen.Select(k => byKey.GetValueOrDefault(k)).OfType<LessonRow>()];
    }

    private static bool Holds(LessonRow row, string word) =>
        row.Lesson.Facts.Select(f => f.Value).Append(row.Document.Title).Append(row.Project ?? string.Empty).Append(row.Theme ?? string.Empty)
            .Any(t => Dutch.Culture.CompareInfo.IndexOf(t, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
