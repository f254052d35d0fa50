using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>One initiative with everything around it.</summary>
/// <param name="Placed">The initiative.</param>
/// <param name="Overlaps">Pairs of one of its documents with one of something else, best first.</param>
/// <param name="OwnLessons">Lessons in its own documents.</param>
/// <param name="OtherLessons">Lessons elsewhere on a theme of this one; those with most themes in common first.</param>
/// <param name="Agreements">Agreements on a theme of this one, in a place of this one or the same district.</param>
public sealed record InitiativeModel(
    Placed<InitiativeEntry> Placed, IReadOnlyList<OverlapEntry> Overlaps, IReadOnlyList<Finding> OwnLessons, IReadOnlyList<Placed<Finding>> OtherLessons, IReadOnlyList<Placed<AgreementEntry>> Agreements)
{
    /// <summary>Neighbours that are shown at once; the page says how many there are in all and where.</summary>
    public const int Shown = 5;

    public InitiativeEntry Entry => Placed.Value;

    /// <summary>Null when no initiative has this document.</summary>
    /// <param name="hash">Of the main document, or of any other document of it.</param>
    /// <param name="data">All that the reader may see.</param>
    public static InitiativeModel? Of(string hash, LandscapeData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Placed<InitiativeEntry>? placed = data.Initiatives.FirstOrDefault(p => p.Value.Main.Hash == hash) ?? data.Initiatives.FirstOrDefault(p => p.Value.Documents.Any(d => d.Hash == hash));
        if (placed is null) { return null; }

        HashSet<string> own = [.. placed.Value.Documents.Select(d => d.Hash)];
        return new InitiativeModel(
            placed,
            [.. data.Overlaps.Select(p => p.Value).Where(o => own.Contains(o.A.Hash) != own.Contains(o.B.Hash))],
            [.. data.Lessons.Select(p => p.Value).Where(l => own.Contains(l.Document.Hash))],
            [.. Related(data.Lessons, placed.Spot).Where(l => !own.Contains(l.Value.Document.Hash))],
            [.. Related(data.Agreements, placed.Spot).Where(a => IsNear(a.Spot, placed.Spot))]);
    }

    private static IEnumerable<Placed<T>> Related<T>(IEnumerable<Placed<T>> all, Spot spot) =>
        all.Select(p => (p, Shared: p.Spot.Themes.Count(spot.Themes.Contains))).Where(p => p.Shared > 0).OrderByDescending(p => p.Shared).Select(p => p.p);

    /// <summary>What names no place holds everywhere.</summary>
    private static bool IsNear(Spot a, Spot b) => a.Regions.Count == 0 || b.Regions.Count == 0 || DistrictsOf(a).Intersect(DistrictsOf(b)).Any();

    private static IEnumerable<string> DistrictsOf(Spot spot) => LandscapePlace.Districts.Where(spot.IsIn).Select(d => d.Name);
}
