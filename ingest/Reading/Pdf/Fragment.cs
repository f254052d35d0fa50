namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>Letters that stand close together on one base line: a line of a column, a cell, or a part of it. Units are points, y upwards.</summary>
/// <param name="Text">Letters with single blanks between words.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the base line.</param>
/// <param name="Size">Size of most letters.</param>
/// <param name="IsBold">True when most letters are bold.</param>
internal sealed record Fragment(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public double Width => Right - Left;

    public double Top => Baseline + (0.8 * Size);
}
