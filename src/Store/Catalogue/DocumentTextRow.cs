namespace ZVSearch.Store.Catalogue;

/// <summary>The text of a document with its pages, blocks and passages, compressed; apart, because lists do not need it.</summary>
public sealed class DocumentTextRow
{
    /// <summary>Hash of the document. Key.</summary>
    public required string Hash { get; set; }

    /// <summary>See <see cref="TextCodec"/>.</summary>
    public required byte[] Content { get; set; }
}
