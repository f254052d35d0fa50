namespace ZVSearch.Web.Pages.Charts;

/// <summary>Count of one period.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">1 to 4; null for a whole year. One point without a quarter makes a chart of years.</param>
/// <param name="Count">The count; null when it was kept back because it is too small.</param>
/// <param name="Link">Address behind it; null for none.</param>
public sealed record TimeSeriesPoint(int Year, int? Quarter, int? Count, string? Link = null);
