namespace ZVSearch.Core.Findings.Desk;

/// <summary>Why nothing was taken in.</summary>
public enum IntakeRefusal
{
    /// <summary>It was not refused.</summary>
    None,

    /// <summary>Another job is running.</summary>
    Busy,

    /// <summary>A name that cannot be a file name.</summary>
    BadName,

    /// <summary>The inbox holds a file of this name.</summary>
    Exists,

    /// <summary>Another folder holds a document with this path; what people say about documents is kept by path.</summary>
    Elsewhere,

    /// <summary>There is no such folder or job, or the job needs no new start.</summary>
    Unknown,

    /// <summary>It is not certain who may see the documents of the folder.</summary>
    ReadersUnclear,
}
