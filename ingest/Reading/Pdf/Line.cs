namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>One line of one column: its fragments from left to right. Units are points, y upwards.</summary>
internal sealed record Line(IReadOnlyList<Fragment> Fragments)
{
    public double Left => Fragments[0].Left;

    public double Right => Fragments.Max(f => f.Right);

    public double Size { get; } = Fragments.MaxBy(f => f.Text.Length)?.Size ?? 0;

    public double Baseline { get; } = Fragments.MaxBy(f => f.Text.Length)?.Baseline ?? 0;

    public bool IsBold { get; } = Fragments.All(f => f.IsBold);

    /// <summary>The fragments with a blank between them.</summary>
    public string Text { get; } = string.Join(' ', Fragments.Select(f => f.Text));
}
