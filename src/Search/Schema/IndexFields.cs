namespace ZVSearch.Search.Schema;

/// <summary>
/// The fields of the index. A document is a block: its passages, then one record that closes it. Passages carry the words of text and headings;
/// the closing record carries the title and the card, which is what filters and facets need.
/// </summary>
internal static class IndexFields
{
    /// <summary>Changes with every change of fields; an index of another version is rebuilt from the catalogue.</summary>
    public const int SchemaVersion = 3;

    /// <summary>Hash of the document, on every record of its block: deletes the block as one.</summary>
    public const string Document = "doc";

    public const string Title = "title";
    public const string Headings = "headings";
    public const string Body = "body";

    /// <summary>Ending of the fields that hold words as written.</summary>
    public const string ExactSuffix = "_x";

    /// <summary>Stored place of a passage: number, page, start, end.</summary>
    public const string Place = "place";

    /// <summary>Binary doc value of a passage: its quantised vector.</summary>
    public const string Vector = "vector";

    /// <summary>Binary doc value on the closing record only: the card as JSON.</summary>
    public const string Card = "card";

    /// <summary>The text fields; a rank in this list stands for the field in inner loops.</summary>
    public static IReadOnlyList<string> Text { get; } = [Body, Headings, Title];

    public const int BodyRank = 0, HeadingsRank = 1, TitleRank = 2;
}
