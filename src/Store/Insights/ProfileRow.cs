namespace ZVSearch.Store.Insights;

/// <summary>What is kept of a document for comparing it with others; derived from its text, made again when that changes.</summary>
public sealed class ProfileRow
{
    /// <summary>Hash of the document. Key.</summary>
    public required string Hash { get; set; }

    /// <summary>Sequence number of the document when the profile was made.</summary>
    public long Sequence { get; set; }

    /// <summary>Version of the program's profiles.</summary>
    public int Version { get; set; }

    /// <summary>As the Overlaps project writes it.</summary>
    public required byte[] Overlap { get; set; }

    /// <summary>The pieces of work of which it speaks, apart, as the Overlaps project writes them; null when there are none.</summary>
    public byte[]? Work { get; set; }

    /// <summary>As the Themes project writes it.</summary>
    public required byte[] Theme { get; set; }
}
