using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest.Screening;

/// <summary>May this document go on?</summary>
/// <param name="IsHeldBack">True when the document is about individual people and must not be indexed.</param>
/// <param name="Reason">Why, in Dutch, without any value from the text; null when it may go on.</param>
/// <param name="Findings">Class A findings by pattern and page; never the values.</param>
public sealed record ScreeningVerdict(bool IsHeldBack, string? Reason, IReadOnlyList<PersonalDataFinding> Findings)
{
    public static ScreeningVerdict Allowed { get; } = new(false, null, []);
}
