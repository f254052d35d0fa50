using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Passages;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Schema;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>What the document page shows.</summary>
/// <param name="Card">What it is.</param>
/// <param name="Row">What the catalogue knows of it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Passage">The passage to open at; null for the start.</param>
/// <param name="Query">The question; empty for none.</param>
/// <param name="Words">Words of the question as they stand in the document.</param>
/// <param name="Others">Other passages that hold words of the question, best first.</param>
/// <param name="Similar">Documents like this one.</param>
/// <param name="Paths">Where it lies and lay.</param>
/// <param name="Facts">What it says, as people corrected it.</param>
/// <param name="AsText">True when the text is to be shown instead of the pages.</param>
public sealed record DocumentModel(
    DocumentCard Card,
    DocumentRow Row,
    CleanText Text,
    Passage? Passage,
    string Query,
    IReadOnlyList<string> Words,
    IReadOnlyList<Passage> Others,
    IReadOnlyList<SearchHit> Similar,
    IReadOnlyList<PathRow> Paths,
    DescribedDocument? Facts,
    bool AsText)
{
    /// <summary>True when the original may be seen: one with personal data shows its masked text only.</summary>
    public bool HasOriginal => !Row.IsMasked;

    public bool IsPdf => Card.Format == "pdf";

    /// <summary>The parts of a long document; none when it is shown whole by itself.</summary>
    public IReadOnlyList<TextPart> Parts { get; init; } = [];

    /// <summary>The part to show; null for the whole text.</summary>
    public TextPart? Part { get; init; }

    /// <summary>Headings that lead to the parts.</summary>
    public IReadOnlyList<TextHeading> Outline { get; init; } = [];

    /// <summary>First character that is shown, inclusive.</summary>
    public int ShownFrom => Part?.Start ?? 0;

    /// <summary>Behind the last character that is shown.</summary>
    public int ShownTo => Part?.End ?? Text.Text.Length;

    /// <summary>True when the passage, or the beginning of it, is among what is shown.</summary>
    public bool ShowsPassage => Passage is { } passage && passage.Start >= ShownFrom && passage.Start < ShownTo;

    /// <summary>Pairs with other documents, best first.</summary>
    public IReadOnlyList<OverlapEntry> Overlaps { get; init; } = [];

    /// <summary>What people said about facts, oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What just happened; empty for nothing.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>The day from which terms and deadlines are seen.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Reasons why text is missing, with their pages.</summary>
    public IReadOnlyList<(string Reason, string Pages)> Missing => [.. Text.Pages
        .Where(p => p.Missing is not null)
        .GroupBy(p => p.Missing ?? string.Empty)
        .Select(g => (g.Key, string.Join(", ", g.Select(p => p.Number).Take(20))))];
}
