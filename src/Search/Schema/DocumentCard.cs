namespace ZVSearch.Search.Schema;

/// <summary>What the index knows about a document as a whole: for filters, facets and the list of hits.</summary>
/// <param name="Hash">Content hash, 64 hexadecimal digits.</param>
/// <param name="File">Path relative to the ingested root, with <c>/</c>.</param>
/// <param name="Source">Top folder of the path, or the name of the root when it lies there itself.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Type">Id of the document type; null when unknown.</param>
/// <param name="Date">Date of the document; null when unknown.</param>
/// <param name="Regions">Names, sorted.</param>
/// <param name="Format">Lower-case name of the file format, for instance <c>pdf</c>.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Audience">Groups that may see it; empty means everybody.</param>
public sealed record DocumentCard(
    string Hash,
    string File,
    string Source,
    string Title,
    string? Type,
    DateOnly? Date,
    IReadOnlyList<string> Regions,
    string Format,
    int Pages,
    IReadOnlyList<string> Audience);
