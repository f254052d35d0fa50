namespace ZVSearch.Core.Documents;

/// <summary>What a document is, as far as this can be told from its text.</summary>
/// <param name="Title">Never empty; the file name without ending when nothing better was found.</param>
/// <param name="Type">Id of a document type of the knowledge pack; null when unknown.</param>
/// <param name="Date">Date of the document, not of the file; null when unknown.</param>
/// <param name="Regions">Names of municipalities and districts it is about, sorted; empty when unknown.</param>
public sealed record Description(string Title, string? Type, DateOnly? Date, IReadOnlyList<string> Regions);
