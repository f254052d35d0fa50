namespace ZVSearch.Store.Insights;

/// <summary>One theme of the collection.</summary>
public sealed class ThemeRow
{
    /// <summary>Lasting id. Key.</summary>
    public required string Id { get; set; }

    /// <summary>Groups of the documents it was made from, sorted and joined; empty when everybody sees them.</summary>
    public required string Layer { get; set; }

    /// <summary>Label, terms, taxonomy and sentences as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>Its middle, as the Themes project writes it.</summary>
    public required byte[] Centre { get; set; }
}
