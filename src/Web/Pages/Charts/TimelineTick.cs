namespace ZVSearch.Web.Pages.Charts;

/// <summary>A mark on the axis of time.</summary>
/// <param name="X">Place in the drawing.</param>
/// <param name="Label">"2025" or "K2".</param>
/// <param name="IsYear">True for the first day of a year.</param>
internal sealed record TimelineTick(double X, string Label, bool IsYear);
