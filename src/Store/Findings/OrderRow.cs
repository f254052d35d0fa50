using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Findings;

/// <summary>What an administrator decided about a file, by the hash of its bytes. Outlives the file.</summary>
public sealed class OrderRow
{
    /// <summary>Hash of its bytes. Key.</summary>
    public required string Hash { get; set; }

    public ScreeningOrder Order { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
