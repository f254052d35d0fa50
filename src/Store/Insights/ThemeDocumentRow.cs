namespace ZVSearch.Store.Insights;

/// <summary>How much of a document belongs to a theme.</summary>
public sealed class ThemeDocumentRow
{
    /// <summary>Hash of the document.</summary>
    public required string Hash { get; set; }

    /// <summary>Id of the theme; empty when it fits nowhere.</summary>
    public required string Theme { get; set; }

    /// <summary>0 to 1; the weights of one document add up to 1. 0 when it fits nowhere.</summary>
    public double Weight { get; set; }

    /// <summary>Why it fits nowhere, in Dutch; null when it fits.</summary>
    public string? Reason { get; set; }
}
