using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What somebody typed in the editor, told from what stood there: a field that was left alone is no change, so it undoes nobody's work.</summary>
/// <param name="Opening">Null when it was left alone.</param>
/// <param name="Texts">New words, by id of the point.</param>
/// <param name="Notes">New remarks, by id of the point; empty for one that was taken away.</param>
public sealed record LetterEdits(string? Opening, IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, string> Notes)
{
    public const int LongestOpening = 3000, LongestText = 2000, LongestNote = 1000;

    public const string OpeningField = "opening", TextField = "tekst-", NoteField = "opmerking-";

    /// <param name="form">As it was sent.</param>
    /// <param name="seen">The letter as it stood in the fields.</param>
    public static LetterEdits Of(IFormCollection form, Letter seen)
    {
        LetterPoint[] points = [.. PointsOf(seen)];
        return new LetterEdits(
            Changed(form, OpeningField, seen.Opening ?? string.Empty),
            Changes(points, p => Changed(form, TextField + p.Id, LetterText.Shown(p))),
            Changes(points, p => Changed(form, NoteField + p.Id, p.Note ?? string.Empty)));
    }

    public static IEnumerable<LetterPoint> PointsOf(Letter letter) => letter.Themes.SelectMany(t => t.Points);

    /// <summary>What is wrong, in Dutch; empty for nothing.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Opening?.Length > LongestOpening ? [$"De opening is te lang: hoogstens {Dutch.Number(LongestOpening)} tekens."] : Array.Empty<string>(),
        .. Texts.Values.Any(t => t.Length > LongestText) ? [$"De tekst van een punt is te lang: hoogstens {Dutch.Number(LongestText)} tekens."] : Array.Empty<string>(),
        .. Texts.Values.Any(t => t.Length == 0) ? ["Een punt kan niet leeg zijn. Wilt u het niet in de brief, kies dan Weg."] : Array.Empty<string>(),
        .. Notes.Values.Any(n => n.Length > LongestNote) ? [$"Een opmerking is te lang: hoogstens {Dutch.Number(LongestNote)} tekens."] : Array.Empty<string>(),
    ];

    /// <summary>The letter with these changes; points that are not in it are passed over.</summary>
    public Letter Apply(Letter letter)
    {
        foreach ((string point, string text) in Texts) { letter = LetterEditing.Rewrite(letter, point, text); }

        foreach ((string point, string note) in Notes) { letter = LetterEditing.Annotate(letter, point, note); }

        return Opening is null ? letter : LetterEditing.Open(letter, Opening);
    }

    /// <summary>What was changed, in Dutch, in parts.</summary>
    public IEnumerable<string> Words()
    {
        if (Opening is not null) { yield return "opening"; }

        if (Texts.Count > 0) { yield return Dutch.Count(Texts.Count, "punt herschreven", "punten herschreven"); }

        if (Notes.Count > 0) { yield return Dutch.Count(Notes.Count, "opmerking", "opmerkingen"); }
    }

    /// <summary>Words for points that are not in the letter any more.</summary>
    public IReadOnlyList<string> Lost(Letter letter)
    {
        HashSet<string> there = [.. PointsOf(letter).Select(p => p.Id)];
        return [.. Texts.Concat(Notes).Where(t => !there.Contains(t.Key) && t.Value.Length > 0).Select(t => t.Value)];
    }

    /// <summary>Browsers send lines with CR and LF; other control characters are in no letter, and no Word document could hold them.</summary>
    private static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))).Trim();

    private static string? Changed(IFormCollection form, string field, string before) =>
        form.ContainsKey(field) && Clean(form[field].ToString()) is var typed && typed != Clean(before) ? typed : null;

    private static Dictionary<string, string> Changes(LetterPoint[] points, Func<LetterPoint, string?> read) =>
        points.Select(p => (p.Id, Text: read(p))).Where(c => c.Text is not null).ToDictionary(c => c.Id, c => c.Text ?? string.Empty, StringComparer.Ordinal);
}
