namespace ZVSearch.Search.Schema;

/// <summary>
/// The fields of the index. A document is a block: its passages, then one record that closes it (the card). Passages carry the words,
/// the card carries what filters and facets need.
/// </summary>
internal static class IndexFields
{
    /// <summary>Changes with every change of fields; an index of another version is rebuilt from the catalogue.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Hash of the document, on every record of its block: deletes the block as one.</summary>
    public const string Document = "doc";

    public const string Title = "title";
    public const string Headings = "headings";
    public const string Body = "body";

    /// <summary>Ending of the fields that hold words as written.</summary>
    public const string ExactSuffix = "_x";

    /// <summary>Stored place of a passage: number, page, start, end.</summary>
    public const string Place = "place";

    /// <summary>Binary doc value on the closing record only: the card as JSON.</summary>
    public const string Card = "card";

    /// <summary>The text fields with their weight. A title of eight words says more about a passage than one word in 150.</summary>
    public static IReadOnlyList<(string Name, float Boost)> Text { get; } = [(Title, 1.6f), (Headings, 1.3f), (Body, 1f)];
}
