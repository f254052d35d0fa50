using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest.Screening;

/// <summary>What the screening of one document came to.</summary>
/// <param name="Outcome">May it go on?</param>
/// <param name="Reason">Why it is held back, in Dutch, without any value from the text; null when it may go on.</param>
/// <param name="Findings">Personal data by kind and page; never the values.</param>
/// <param name="Text">The text that may go on; empty when the document is held back.</param>
public sealed record ScreeningResult(ScreeningOutcome Outcome, string? Reason, IReadOnlyList<PersonalDataFinding> Findings, CleanText Text);
