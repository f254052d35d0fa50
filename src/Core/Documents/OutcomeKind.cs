namespace ZVSearch.Core.Documents;

/// <summary>How a file ended. Every file that was found ends in exactly one of these.</summary>
public enum OutcomeKind
{
    /// <summary>Readable and searchable.</summary>
    Indexed,

    /// <summary>Same path, same bytes as last time.</summary>
    Unchanged,

    /// <summary>Was known, is no longer there; taken out of the index.</summary>
    Removed,

    /// <summary>Holds data about individual people; never indexed.</summary>
    HeldBack,

    /// <summary>Same bytes as another file in the collection; found under that file, both paths are kept.</summary>
    Duplicate,

    /// <summary>Archive or other container: its contents follow as documents of their own.</summary>
    Container,

    /// <summary>No reader for this kind of file, or the program that it needs is not installed.</summary>
    Unsupported,

    /// <summary>Cannot be opened: broken or not what its name says.</summary>
    Damaged,

    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>Opened, but there is no text in it (for instance a scan without recognition).</summary>
    NoText,

    /// <summary>Over a limit for size, time, memory, depth or expansion.</summary>
    TooLarge,

    /// <summary>Something went wrong that should not; the log has the details.</summary>
    Failed,
}
