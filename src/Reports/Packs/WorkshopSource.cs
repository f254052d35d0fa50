namespace ZVSearch.Reports.Packs;

/// <summary>Where a lesson comes from.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="File">Its path.</param>
/// <param name="Page">1-based page; 0 when a person filled the lesson in.</param>
/// <param name="Address">The place in the product, without the name of the server.</param>
public sealed record WorkshopSource(string Title, string File, int Page, string Address);
