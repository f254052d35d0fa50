using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Registers;

/// <summary>How an agreement provides for one clause.</summary>
/// <param name="Clause">What should be there.</param>
/// <param name="Status">How it is there.</param>
/// <param name="Place">Where; null when it is missing.</param>
public sealed record ClauseFinding(Clause Clause, ClauseStatus Status, Place? Place)
{
    /// <param name="clause">A clause of the checklist.</param>
    /// <param name="card">What was found; null when nothing was.</param>
    public static ClauseFinding Of(Clause clause, Card? card) =>
        Enum.TryParse(card?.Value(Fields.Status), ignoreCase: true, out ClauseStatus status)
            ? new ClauseFinding(clause, status, card?.Find(Fields.Status)?.Place)
            : new ClauseFinding(clause, ClauseStatus.Missing, null);
}
