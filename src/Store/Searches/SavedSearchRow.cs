namespace ZVSearch.Store.Searches;

/// <summary>A question that somebody keeps, to see later what is new on it. There is no sign-in yet, so all who use this machine see it.</summary>
public sealed class SavedSearchRow
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Longest query string, in characters.</summary>
    public const int LongestQuery = 4000;

    public int Id { get; set; }

    /// <summary>What people call it.</summary>
    public required string Name { get; set; }

    /// <summary>State of the search page as a query string, with the question mark; empty for a question without words and filters.</summary>
    public required string Query { get; set; }

    /// <summary>Name or role of the person who keeps it.</summary>
    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Documents with a higher sequence number are new for the person.</summary>
    public long SeenSequence { get; set; }
}
