using ZVSearch.Core.Readers;

namespace ZVSearch.Reports.Summaries;

/// <summary>What somebody wants a letter about.</summary>
/// <param name="Reader">Who will read it: every word comes from documents that this reader may see.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period; what is overdue or ends is seen from this day.</param>
/// <param name="Themes">Ids of themes in the pack; empty for the heaviest of the period.</param>
/// <param name="Region">Name, alias or code of a municipality or district; null for the whole unit.</param>
/// <param name="Told">Ids of points that were in earlier letters: they are not told again.</param>
public sealed record SummaryQuestion(Reader Reader, DateOnly From, DateOnly To, IReadOnlyList<string> Themes, string? Region, IReadOnlySet<string> Told);
