namespace ZVSearch.Store.Findings;

/// <summary>The facts of one document on one group of cards, as <see cref="FactCodec"/> writes them; lists read one group only.</summary>
public sealed class FactRow
{
    /// <summary>Hash of the document.</summary>
    public required string Hash { get; set; }

    /// <summary>One of <see cref="FactGroups"/>.</summary>
    public required string Group { get; set; }

    public required byte[] Content { get; set; }
}
