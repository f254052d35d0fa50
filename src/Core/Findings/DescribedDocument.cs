namespace ZVSearch.Core.Findings;

/// <summary>A document with what it says, as people corrected it.</summary>
/// <param name="Hash">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="File">Path relative to the root, with <c>/</c>.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Type">Id of its kind in the pack; null when unknown.</param>
/// <param name="Date">Date of the document; null when unknown.</param>
/// <param name="Regions">Names of municipalities and districts it is about, sorted.</param>
/// <param name="Facts">In the order of the document; only those that were asked for.</param>
public sealed record DescribedDocument(string Hash, string File, string Title, string? Type, DateOnly? Date, IReadOnlyList<string> Regions, IReadOnlyList<Fact> Facts)
{
    public IReadOnlyList<Card> Cards(string kind) => Card.Of(Facts, kind);
}
