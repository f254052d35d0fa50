using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Findings;

/// <summary>What a person said about a fact. Never changed and never deleted, except when its document is erased.</summary>
public sealed class CorrectionRow
{
    public int Id { get; set; }

    /// <summary>Hash of the document as it was then.</summary>
    public required string Hash { get; set; }

    /// <summary>Its path then: a newer version of the file keeps the correction.</summary>
    public required string File { get; set; }

    public required string Card { get; set; }

    public required string Item { get; set; }

    public required string Field { get; set; }

    public CorrectionKind Kind { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    internal Correction ToCorrection() => new(Card, Item, Field, Kind, Before, After, By, At);
}
