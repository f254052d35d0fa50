namespace ZVSearch.Reports.Packs;

/// <summary>Lessons that were collected for a workshop.</summary>
/// <param name="Title">Above the pack.</param>
/// <param name="Date">The day on which it was made.</param>
/// <param name="Parts">Lessons by outcome, each part with at least one.</param>
public sealed record WorkshopPack(string Title, DateOnly Date, IReadOnlyList<WorkshopPart> Parts)
{
    public int Count => Parts.Sum(p => p.Lessons.Count);

    /// <summary>Documents that the lessons come from, each once, by path.</summary>
    public IReadOnlyList<WorkshopSource> Sources => [.. Parts.SelectMany(p => p.Lessons).Select(l => l.Source).DistinctBy(s => s.File, StringComparer.Ordinal).OrderBy(s => s.File, StringComparer.Ordinal)];
}
