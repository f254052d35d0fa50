namespace ZVSearch.Ingest.Describing.Values;

/// <summary>A day, month, quarter, season or year that a text names.</summary>
/// <param name="Start">Offset in the text that was searched, inclusive.</param>
/// <param name="End">Offset, exclusive.</param>
/// <param name="First">First day that is meant.</param>
/// <param name="Last">Last day that is meant; equal to <paramref name="First"/> for a day.</param>
internal readonly record struct DateMention(int Start, int End, DateOnly First, DateOnly Last)
{
    public bool IsDay => First == Last;
}
