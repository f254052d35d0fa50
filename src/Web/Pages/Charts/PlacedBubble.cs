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

    /// <summary>True when a label would touch the circle.</summary>
    public bool Touches(LabelBox box)
    {
        double dx = X - Math.Clamp(X, box.X, box.X + box.Width), dy = Y - Math.Clamp(Y, box.Y, box.Y + box.Height);
        return dx * dx + dy * dy < (Radius + 1) * (Radius + 1);
    }
}
