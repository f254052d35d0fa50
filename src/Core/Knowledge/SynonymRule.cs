namespace ZVSearch.Core.Knowledge;

/// <summary>A question that names one of <paramref name="From"/> also means <paramref name="To"/>.</summary>
/// <param name="From">Words or groups of words as typed.</param>
/// <param name="To">Other ways to say it; one that equals the typed one adds nothing.</param>
public sealed record SynonymRule(IReadOnlyList<string> From, IReadOnlyList<string> To);
