namespace ZVSearch.Web.Pages.Charts;

/// <summary>A column of a <see cref="TimeSeriesChart"/>.</summary>
/// <param name="Year">Year as text.</param>
/// <param name="Quarter">"K1" to "K4"; null for a whole year.</param>
/// <param name="Name">The period in words: "2025, kwartaal 1".</param>
/// <param name="Count">Guarded count.</param>
/// <param name="Link">Address; null for none.</param>
internal sealed record TimeSeriesColumn(string Year, string? Quarter, string Name, Counted Count, string? Link);
