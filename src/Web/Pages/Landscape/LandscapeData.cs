using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>Everything that the map can show, as one reader sees it.</summary>
/// <param name="Documents">Newest first.</param>
/// <param name="Initiatives">As in the register.</param>
/// <param name="Agreements">As in the register.</param>
/// <param name="Decisions">Of meetings, newest meeting first.</param>
/// <param name="Lessons">Failures included.</param>
/// <param name="Overlaps">Pairs to talk about that nobody has set aside, best first.</param>
public sealed record LandscapeData(
    IReadOnlyList<Placed<DescribedDocument>> Documents,
    IReadOnlyList<Placed<InitiativeEntry>> Initiatives,
    IReadOnlyList<Placed<AgreementEntry>> Agreements,
    IReadOnlyList<Placed<Finding>> Decisions,
    IReadOnlyList<Placed<Finding>> Lessons,
    IReadOnlyList<Placed<OverlapEntry>> Overlaps)
{
    public static LandscapeData Empty { get; } = new([], [], [], [], [], []);

    public bool IsEmpty => Documents.Count == 0;

    /// <summary>What is there of one kind, by id of <see cref="LandscapeKind"/>.</summary>
    public IEnumerable<Spot> Spots(string kind) => kind switch
    {
        LandscapeKind.Initiatives => Initiatives.Select(p => p.Spot),
        LandscapeKind.Agreements => Agreements.Select(p => p.Spot),
        LandscapeKind.Decisions => Decisions.Select(p => p.Spot),
        LandscapeKind.Lessons => Lessons.Select(p => p.Spot),
        LandscapeKind.Overlaps => Overlaps.Select(p => p.Spot),
        LandscapeKind.Frameworks => Frameworks.Select(p => p.Spot),
        _ => Documents.Select(p => p.Spot),
    };

    /// <summary>Documents that say from what a place works.</summary>
    public IEnumerable<Placed<DescribedDocument>> Frameworks => Documents.Where(p => p.Value.Type is { } type && LandscapeKind.FrameworkTypes.Contains(type));

    public int Count(string kind) => Spots(kind).Count();

    /// <summary>Only what passes.</summary>
    public LandscapeData Where(Func<Spot, bool> keep) => new(Kept(Documents, keep), Kept(Initiatives, keep), Kept(Agreements, keep), Kept(Decisions, keep), Kept(Lessons, keep), Kept(Overlaps, keep));

    private static IReadOnlyList<Placed<T>> Kept<T>(IReadOnlyList<Placed<T>> all, Func<Spot, bool> keep) => [.. all.Where(p => keep(p.Spot))];
}
