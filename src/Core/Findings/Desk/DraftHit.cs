namespace ZVSearch.Core.Findings.Desk;

/// <summary>A document that is like a draft, led by its nearest passage.</summary>
/// <param name="Document">What it is; without facts.</param>
/// <param name="Score">0 or more, higher is more alike; only comparable within one answer.</param>
/// <param name="Page">1-based page of the passage.</param>
/// <param name="Section">Headings above it, joined by " &gt; "; empty when there are none.</param>
/// <param name="Snippet">A piece of the passage.</param>
/// <param name="Passage">0-based number of the passage; null when only the document as a whole is listed.</param>
/// <param name="Why">Reasons in Dutch.</param>
public sealed record DraftHit(DescribedDocument Document, double Score, int Page, string Section, string Snippet, int? Passage, IReadOnlyList<string> Why);
