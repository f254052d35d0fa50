namespace ZVSearch.Reports.Letters.Forms;

/// <summary>What is new for a question that a reader keeps.</summary>
/// <param name="Name">Name that the reader gave it.</param>
/// <param name="Address">Where its answers are shown.</param>
/// <param name="New">New documents; at least 1.</param>
/// <param name="Titles">Of the first of them, best first.</param>
public sealed record SearchAlert(string Name, Uri Address, int New, IReadOnlyList<string> Titles);
