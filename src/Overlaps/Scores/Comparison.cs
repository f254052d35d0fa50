using ZVSearch.Overlaps.Candidates;
using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps.Scores;

/// <summary>All that is known of a pair before it is graded.</summary>
/// <param name="A">First document.</param>
/// <param name="B">Second document.</param>
/// <param name="Copied">Passages with text in common, most first; template text left out.</param>
/// <param name="CopiedShare">0 to 1: share of the own text of the shorter document that stands in the other.</param>
/// <param name="Containment">0 to 1: the same, template text included.</param>
/// <param name="NameLikeness">0 to 1: telling words that the names share.</param>
/// <param name="IsSameName">False when each name has telling words that the other lacks: a series on one form, not versions.</param>
/// <param name="Cosine">−1 to 1: nearness of the whole texts in meaning.</param>
/// <param name="Terms">0 to 1: telling terms that the whole texts share.</param>
/// <param name="Work">The pieces of work that are most alike; null when one of both has none.</param>
internal sealed record Comparison(
    ProfiledDocument A,
    ProfiledDocument B,
    IReadOnlyList<PassagePair> Copied,
    double CopiedShare,
    double Containment,
    double NameLikeness,
    bool IsSameName,
    double Cosine,
    double Terms,
    WorkComparison? Work);
