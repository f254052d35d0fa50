using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>A theme with what pages need beside it.</summary>
/// <param name="Entry">The theme.</param>
/// <param name="Timeline">Over the years and the districts.</param>
/// <param name="Quotes">Sentences that carry it, with their places; only from documents that the reader may see.</param>
/// <param name="X">Place on the picture, 0 to 1.</param>
/// <param name="Y">Likewise.</param>
public sealed record ThemeView(ThemeEntry Entry, ThemeTimeline Timeline, IReadOnlyList<ThemeQuote> Quotes, double X, double Y);
