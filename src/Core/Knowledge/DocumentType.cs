namespace ZVSearch.Core.Knowledge;

/// <summary>A kind of document and what gives it away. All cues are Dutch and compared without case.</summary>
/// <param name="Id">Lasting id, for instance <c>plan_van_aanpak</c>.</param>
/// <param name="Label">Dutch name with explanation.</param>
/// <param name="TitleCues">Words of a title; a strong sign.</param>
/// <param name="HeadingCues">Headings that such a document has.</param>
/// <param name="PhraseCues">Turns of phrase in its text.</param>
/// <param name="NegativeCues">Words that speak against it.</param>
/// <param name="IsCasework">True for documents about individual people, which are never indexed.</param>
public sealed record DocumentType(
    string Id,
    string Label,
    IReadOnlyList<string> TitleCues,
    IReadOnlyList<string> HeadingCues,
    IReadOnlyList<string> PhraseCues,
    IReadOnlyList<string> NegativeCues,
    bool IsCasework)
{
    /// <summary>The label without what stands in brackets: fit for a filter.</summary>
    public string ShortLabel { get; } = Label.Split(" (", 2)[0];
}
