using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>One pattern of personal data. Source: pii-patterns.json of the pack.</summary>
/// <param name="Id">Lasting id, for instance <c>bsn</c>.</param>
/// <param name="Label">Dutch name.</param>
/// <param name="Class">A (never indexed), B (masked), C (allowed) or <c>C_or_B</c>; <c>ignore</c> for look-alikes, which no other pattern may touch.</param>
/// <param name="Expression">Finds candidates.</param>
/// <param name="Check">Arithmetic check that a hit must pass; null when there is none.</param>
/// <param name="Context">Words that stand near a real hit.</param>
/// <param name="Against">Words that stand near a look-alike; they decide when no word of the context is nearer.</param>
/// <param name="NeedsContext">True when a hit without such a word is not a hit.</param>
/// <param name="Window">How near, in characters on both sides.</param>
/// <param name="Points">What a hit adds to the suspicion of casework.</param>
public sealed record PersonalDataPattern(
    string Id,
    string Label,
    string Class,
    Regex Expression,
    string? Check,
    IReadOnlyList<string> Context,
    IReadOnlyList<string> Against,
    bool NeedsContext,
    int Window,
    int Points)
{
    /// <summary>What stands in its place in masked texts.</summary>
    public string Placeholder { get; } = $"[{Label.ToUpperInvariant()}]";
}
