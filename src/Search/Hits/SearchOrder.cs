namespace ZVSearch.Search.Hits;

/// <summary>The order in which hits are given. Every order goes over the whole answer; documents that are equal in it follow each other by path.</summary>
public enum SearchOrder
{
    /// <summary>Best first; without words the newest first.</summary>
    Relevance,

    /// <summary>Newest first; documents without a date come last.</summary>
    Newest,

    /// <summary>Oldest first; documents without a date come last.</summary>
    Oldest,

    /// <summary>By title, as Dutch readers order words.</summary>
    Title,
}
