using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Core.Findings.Desk;

/// <summary>What is known about a draft.</summary>
/// <param name="Outcome">How reading it ended.</param>
/// <param name="Reason">Why, in Dutch; null when there is nothing to say.</param>
/// <param name="Draft">What it says; null when it was not compared.</param>
/// <param name="IsMasked">True when it holds personal data that does not belong in a plan.</param>
/// <param name="PersonalData">Which, without the values.</param>
/// <param name="Overlaps">What runs already, best first; the draft is the first document of each.</param>
/// <param name="Similar">Documents like it.</param>
/// <param name="Agreements">Agreements on the same theme.</param>
/// <param name="Tried">What was tried before and is over, with its lessons.</param>
/// <param name="IsSampled">True when the draft is so long that copied text was sought in a part of its passages only.</param>
public sealed record DraftAnswer(
    OutcomeKind Outcome,
    string? Reason,
    DescribedDocument? Draft,
    bool IsMasked,
    IReadOnlyList<PersonalDataFinding> PersonalData,
    IReadOnlyList<OverlapEntry> Overlaps,
    IReadOnlyList<DraftHit> Similar,
    IReadOnlyList<AgreementEntry> Agreements,
    IReadOnlyList<(InitiativeEntry Initiative, IReadOnlyList<Card> Lessons)> Tried,
    bool IsSampled)
{
    /// <summary>For a draft that could not be read, or that holds data about people and so may not be compared.</summary>
    public static DraftAnswer Refused(OutcomeKind outcome, string? reason, IReadOnlyList<PersonalDataFinding> personalData) => new(outcome, reason, null, false, personalData, [], [], [], [], false);
}
