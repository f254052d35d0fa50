namespace ZVSearch.Web.Pages.Start;

/// <summary>A number that leads to the list behind it.</summary>
/// <param name="Value">0 or more.</param>
/// <param name="Label">What is counted, without the number.</param>
/// <param name="Address">Of the list.</param>
/// <param name="Hint">What it means or what to do.</param>
public sealed record StartNumber(int Value, string Label, string Address, string Hint);
