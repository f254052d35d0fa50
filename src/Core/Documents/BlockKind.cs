namespace ZVSearch.Core.Documents;

/// <summary>What a piece of a page is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Note,

    /// <summary>Header, footer or page number: repeated around the text, not part of it.</summary>
    Furniture,
}
