namespace ZVSearch.Core.Knowledge;

/// <summary>One pattern of personal data.</summary>
/// <param name="Id">Lasting id, for instance <c>bsn</c>.</param>
/// <param name="Class">A (never indexed), B (masked), C (allowed) or a combination such as <c>A_or_C</c>; <c>ignore</c> for look-alikes.</param>
/// <param name="Expression">.NET regular expression.</param>
/// <param name="Check">Arithmetic check that a hit must pass; null when there is none.</param>
/// <param name="Context">Words that stand near a real hit.</param>
/// <param name="NeedsContext">True when a hit without such a word is not a hit.</param>
/// <param name="Window">How near, in characters on both sides.</param>
public sealed record PersonalDataPattern(
    string Id,
    string Class,
    string Expression,
    string? Check,
    IReadOnlyList<string> Context,
    bool NeedsContext,
    int Window);
