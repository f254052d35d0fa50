namespace ZVSearch.Core.Findings.Letters;

/// <summary>Why something stands in a letter to the board. The names are stored: they do not change.</summary>
public enum PointKind
{
    /// <summary>Work that was ordered, planned or begun.</summary>
    Initiative,

    /// <summary>What work is meant to reach: no result, though plans like to word it as one.</summary>
    Aim,

    /// <summary>What came of work: figures, products, an end.</summary>
    Result,

    /// <summary>What somebody decided, ordered or promised.</summary>
    Decision,

    /// <summary>An action or promise whose day has passed without a word that it was done.</summary>
    Overdue,

    /// <summary>An agreement that ends, or goes on by itself, within a year.</summary>
    Expiring,

    /// <summary>Two documents that order, or do, the same.</summary>
    Overlap,

    /// <summary>What was learned from success.</summary>
    Lesson,

    /// <summary>What went wrong, and what was learned from that.</summary>
    Failure,

    /// <summary>What happens outside the region of the letter.</summary>
    Elsewhere,

    /// <summary>Anything else of weight in a new document.</summary>
    News,
}
