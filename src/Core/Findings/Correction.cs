namespace ZVSearch.Core.Findings;

/// <summary>What a person said about a fact. It wins over what the program finds, now and later.</summary>
/// <param name="Card">One of <see cref="Cards"/>.</param>
/// <param name="Item">Which card of that kind; empty when there is one.</param>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Kind">What was said.</param>
/// <param name="Before">The value that was shown; null when there was none.</param>
/// <param name="After">The right value; null for confirmations and rejections.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Correction(string Card, string Item, string Field, CorrectionKind Kind, string? Before, string? After, string By, DateTime At);
