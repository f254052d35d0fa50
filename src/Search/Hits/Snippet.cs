namespace ZVSearch.Search.Hits;

/// <summary>A piece of text with the words that were found in it.</summary>
/// <param name="Text">On one line; an ellipsis where it was cut.</param>
/// <param name="Marks">Offsets in <paramref name="Text"/>, UTF-16 code units, start inclusive, end exclusive; sorted, not overlapping.</param>
public sealed record Snippet(string Text, IReadOnlyList<(int Start, int End)> Marks)
{
    public static Snippet Empty { get; } = new(string.Empty, []);
}
