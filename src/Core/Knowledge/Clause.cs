using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>Something that an agreement should provide for. Source: convenant-checklist.json of the pack.</summary>
/// <param name="Id">Lasting id, for instance <c>bewaartermijn</c>.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="Severity">verplicht, belangrijk or aanbevolen.</param>
/// <param name="Why">Why it is needed, in Dutch.</param>
/// <param name="Sources">Laws and good practice behind it.</param>
/// <param name="Cues">Phrases that speak of it, compared without case.</param>
/// <param name="Expressions">Each of them alone shows that it is there.</param>
/// <param name="Sets">Kinds of agreements that need it: alle, pga, jeugdgroepen, cter, zvh_riec.</param>
public sealed record Clause(
    string Id,
    string Name,
    string Severity,
    string Why,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Cues,
    IReadOnlyList<Regex> Expressions,
    IReadOnlyList<string> Sets)
{
    /// <summary>True for clauses where a hit is a finding, not a merit: old laws and laws that do not hold yet.</summary>
    public bool IsInverted => Id is "verouderde_wet" or "wams_check";
}
