namespace ZVSearch.Web.Pages.Charts;

/// <summary>A bubble with its place.</summary>
/// <param name="Bubble">What it shows.</param>
/// <param name="X">Middle.</param>
/// <param name="Y">Middle.</param>
/// <param name="Radius">In units of the drawing.</param>
/// <param name="Label">Where its name stands; null when there is no room for it.</param>
internal sealed record PlacedBubble(ThemeBubble Bubble, double X, double Y, double Radius, LabelBox? Label)
{
    /// <summary>True when the number fits in the bubble.</summary>
    public bool HoldsNumber => ChartText.Width(Dutch.Number(Math.Max(0, Bubble.Count))) + 4 <= 2 * Radius && Radius >= ChartText.Size * .6;

    /// <summary>The square around it, with some air.</summary>
    public LabelBox Box => new(X - Radius - 1, Y - Radius - 1, 2 * Radius + 2, 2 * Radius + 2, []);
}
