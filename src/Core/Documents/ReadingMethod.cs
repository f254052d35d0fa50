namespace ZVSearch.Core.Documents;

/// <summary>How the text of one page was found.</summary>
public enum ReadingMethod
{
    /// <summary>The page has no text that could be read; its reason stands with the page.</summary>
    None,

    /// <summary>The file holds the text itself.</summary>
    Text,

    /// <summary>Characters were recognised in a picture; expect mistakes.</summary>
    Ocr,
}
