namespace ZVSearch.Core.Documents;

/// <summary>What the file says about itself. Hints only: templates carry old titles and authors.</summary>
/// <param name="Title">Title in the properties or subject of a mail; null when absent.</param>
/// <param name="Created">Date that the file gives as that of its text (a mail, front matter); never the day on which the file was made. Null when absent.</param>
public sealed record FileProperties(string? Title = null, DateOnly? Created = null)
{
    public static FileProperties None { get; } = new();
}
