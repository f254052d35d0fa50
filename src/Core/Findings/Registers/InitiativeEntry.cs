namespace ZVSearch.Core.Findings.Registers;

/// <summary>One project, approach or assignment, with all documents about it.</summary>
/// <param name="Main">The document that sets it up, or the oldest one.</param>
/// <param name="Card">What is known, from the main document first and from the others where that is silent.</param>
/// <param name="Documents">All documents about it, oldest first.</param>
/// <param name="Status">planned, running, finished, stopped or unknown.</param>
public sealed record InitiativeEntry(DescribedDocument Main, Card Card, IReadOnlyList<DescribedDocument> Documents, string Status);
