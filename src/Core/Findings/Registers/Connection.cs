namespace ZVSearch.Core.Findings.Registers;

/// <summary>How often a kind of partner takes part where a theme is at stake.</summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Partner">Kind of partner, as the pack names it.</param>
/// <param name="Observed">Number of documents on the theme in which it appears.</param>
/// <param name="Expected">Number that would be expected if partners were spread evenly over the themes.</param>
/// <param name="Documents">Paths of those documents.</param>
public sealed record Connection(string Theme, string Partner, int Observed, double Expected, IReadOnlyList<string> Documents);
