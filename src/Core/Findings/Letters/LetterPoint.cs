namespace ZVSearch.Core.Findings.Letters;

/// <summary>One thing that a board should know, in the words of its sources.</summary>
/// <param name="Id">Comes from kind and sources, so the same point has the same id in every letter.</param>
/// <param name="Kind">Why it stands here.</param>
/// <param name="Text">Words of the sources, at most shortened; a person may have rewritten it.</param>
/// <param name="Sources">Where it stands; never empty.</param>
/// <param name="Weight">0 to 1, higher comes first.</param>
/// <param name="Reason">Why it was chosen, in Dutch, for the editor.</param>
/// <param name="Note">What a person adds; null when nobody did.</param>
public sealed record LetterPoint(string Id, PointKind Kind, string Text, IReadOnlyList<LetterSource> Sources, double Weight, string Reason, string? Note = null);
