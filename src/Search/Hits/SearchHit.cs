using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>A document that answers, led by its best passage.</summary>
/// <param name="Document">What it is.</param>
/// <param name="Score">BM25 of the best passage; 0 or more, higher is better; only comparable within one answer.</param>
/// <param name="Passage">0-based number of the best passage; null when only the document as a whole is listed.</param>
/// <param name="Page">1-based page of the best passage.</param>
/// <param name="Section">Headings above the passage, joined by " &gt; "; empty when there are none.</param>
/// <param name="Snippet">A piece of the passage around the words that were found.</param>
/// <param name="MorePassages">How many other passages of the document match.</param>
/// <param name="Why">Reasons in Dutch.</param>
public sealed record SearchHit(
    DocumentCard Document,
    float Score,
    int? Passage,
    int Page,
    string Section,
    Snippet Snippet,
    int MorePassages,
    IReadOnlyList<string> Why);
