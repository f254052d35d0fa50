using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Findings;

/// <summary>What the screening of a file came to. For a file that is held back this is all that is kept of it.</summary>
public sealed class ScreeningRow
{
    /// <summary>Hash of its bytes. Key.</summary>
    public required string Hash { get; set; }

    /// <summary>Path under which it was last seen.</summary>
    public required string File { get; set; }

    public ScreeningOutcome Outcome { get; set; }

    /// <summary>Why it is held back, in Dutch; null when it is not.</summary>
    public string? Reason { get; set; }

    /// <summary>Findings as <see cref="FactCodec"/> writes them; never the values.</summary>
    public required string Findings { get; set; }

    /// <summary>When it was first seen, UTC.</summary>
    public DateTime Since { get; set; }
}
