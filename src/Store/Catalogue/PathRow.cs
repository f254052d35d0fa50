using ZVSearch.Core.Documents;

namespace ZVSearch.Store.Catalogue;

/// <summary>A place where a file was found, with how it ended. Rows that are past keep the history of paths.</summary>
public sealed class PathRow
{
    public int Id { get; set; }

    /// <summary>Full path of the ingested root, so that two roots do not get mixed up.</summary>
    public required string Root { get; set; }

    /// <summary>Path relative to the root, with <c>/</c>; parts inside a container follow its own path.</summary>
    public required string File { get; set; }

    /// <summary>Path of the container; null for a file on disk.</summary>
    public string? Parent { get; set; }

    /// <summary>Hash of its bytes; empty when they could not be read.</summary>
    public required string Hash { get; set; }

    /// <summary>How it ended when it was last processed.</summary>
    public OutcomeKind Outcome { get; set; }

    /// <summary>Why, in Dutch; null when there is nothing to say.</summary>
    public string? Reason { get; set; }

    /// <summary>Version of the program's reading that gave this outcome; another version reads failures again.</summary>
    public int ReadingVersion { get; set; }

    /// <summary>When it was first seen with these bytes, UTC.</summary>
    public DateTime Since { get; set; }

    /// <summary>When it was gone or replaced, UTC; null while it is there.</summary>
    public DateTime? Until { get; set; }
}
