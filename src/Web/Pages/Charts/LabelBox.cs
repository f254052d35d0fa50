namespace ZVSearch.Web.Pages.Charts;

/// <summary>Room that a label takes.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">In units of the drawing.</param>
/// <param name="Height">In units of the drawing.</param>
/// <param name="Lines">Its text.</param>
internal sealed record LabelBox(double X, double Y, double Width, double Height, IReadOnlyList<string> Lines)
{
    /// <summary>True when the two share more than a border.</summary>
    public bool Overlaps(LabelBox other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;
}
