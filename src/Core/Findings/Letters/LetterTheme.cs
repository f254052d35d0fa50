namespace ZVSearch.Core.Findings.Letters;

/// <summary>A theme in a letter.</summary>
/// <param name="Id">Id of the theme in the pack.</param>
/// <param name="Label">Dutch name.</param>
/// <param name="Points">In the order in which they are read.</param>
/// <param name="Documents">Documents on the theme dated in the period, per district of the pack; districts without any are left out.</param>
/// <param name="NotSeen">What the collection does not hold on this theme, in Dutch sentences.</param>
/// <param name="BlindSpots">Kinds of partners that belong at the table and that no document names: those that are new since the period before.</param>
/// <param name="Closed">Kinds of partners that were missing before the period, and appear in it.</param>
public sealed record LetterTheme(
    string Id,
    string Label,
    IReadOnlyList<LetterPoint> Points,
    IReadOnlyList<DistrictCount> Documents,
    IReadOnlyList<string> NotSeen,
    IReadOnlyList<string> BlindSpots,
    IReadOnlyList<string> Closed);
