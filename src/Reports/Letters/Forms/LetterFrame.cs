using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The words of a letter that are the same in every form of it. Terse: they cost the reader time as well.</summary>
public static class LetterFrame
{
    internal const string NotSeen = "Wat wij niet hebben gezien";
    internal const string Sources = "Bronnen";
    internal const string District = "District";
    internal const string Documents = "Stukken";
    internal const string PerDistrict = "Stukken per district";
    internal const string Note = "Noot";
    internal const string Origin = "Uit:";
    internal const string Nothing = "Geen nieuws in deze periode.";
    internal const string NothingHere = "Geen nieuws.";

    /// <summary>For above the letter, with its region.</summary>
    public static string Title(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return $"Brief aan het bestuur: {RegionOf(letter)}";
    }

    /// <summary>From and to, in words.</summary>
    public static string Period(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return DutchText.Period(letter.From, letter.To);
    }

    /// <summary>Dutch word for how far a letter is.</summary>
    public static string StatusOf(LetterStatus status) => status switch
    {
        LetterStatus.Draft => "concept",
        LetterStatus.Approved => "goedgekeurd",
        LetterStatus.Sent => "verzonden",
        _ => "vervallen",
    };

    internal static string RegionOf(Letter letter) => string.IsNullOrWhiteSpace(letter.Region) ? "hele eenheid" : letter.Region;

    /// <summary>Page and date of a source, as far as they are known: ", pagina 3, 1 maart 2026".</summary>
    internal static string PlaceOf(LetterSource source) => (source.Page > 0 ? $", pagina {OverviewText.Number(source.Page)}" : string.Empty) + (source.Date is { } date ? $", {DutchText.Day(date)}" : string.Empty);

    /// <summary>"District A 3, District B 1".</summary>
    internal static string CountsOf(LetterTheme theme) => string.Join(", ", theme.Documents.Select(d => $"{d.District} {OverviewText.Number(d.Count)}"));

    /// <summary>Per theme that has one: what the collection does not hold, who is not named, and who is named since.</summary>
    internal static IReadOnlyList<(LetterTheme Theme, string Text)> Gaps(Letter letter) => [.. letter.Themes.Select(t => (t, string.Join(' ', Gaps(t)))).Where(g => g.Item2.Length > 0)];

    /// <summary>What the collection does not hold on a theme, who is not named, and who is named since; in sentences, empty for nothing.</summary>
    public static IEnumerable<string> Gaps(LetterTheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return Sentences(theme);
    }

    private static IEnumerable<string> Sentences(LetterTheme theme)
    {
        foreach (string sentence in theme.NotSeen) { yield return sentence; }

        if (theme.BlindSpots.Count > 0) { yield return $"Geen stuk noemt als partner: {DutchText.List(theme.BlindSpots)}."; }

        if (theme.Closed.Count > 0) { yield return $"Nu wel genoemd: {DutchText.List(theme.Closed)}."; }
    }

    /// <summary>What a person wrote, by line.</summary>
    internal static string[] Lines(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
