using ZVSearch.Core.Documents;

namespace ZVSearch.Core.Findings.Desk;

/// <summary>A folder that is, or was, taken in from a page.</summary>
/// <param name="Id">1-based, in order of start.</param>
/// <param name="Root">Full path of the folder.</param>
/// <param name="By">Who started it.</param>
/// <param name="Started">UTC.</param>
/// <param name="Added">Files that were uploaded for it, relative to the folder; empty when a folder is read anew.</param>
public sealed record IntakeJob(int Id, string Root, string By, DateTime Started, IReadOnlyList<string> Added)
{
    /// <summary>Files that are listed one by one in <see cref="Files"/>; the run in the catalogue has the others.</summary>
    public const int MostFiles = 500;

    public IntakeState State { get; init; }

    public IntakeStep Step { get; init; }

    /// <summary>Files on disk that are done.</summary>
    public int Done { get; init; }

    /// <summary>Files on disk that were found; 0 as long as that is not known.</summary>
    public int Total { get; init; }

    /// <summary>UTC; null while it runs.</summary>
    public DateTime? Finished { get; init; }

    /// <summary>Why it broke off, in Dutch; null when it did not.</summary>
    public string? Reason { get; init; }

    /// <summary>Number of the run in the catalogue; null when it did not reach its end.</summary>
    public int? Run { get; init; }

    /// <summary>Files per outcome, unchanged ones included; empty until it is done.</summary>
    public IReadOnlyDictionary<OutcomeKind, int> Counts { get; init; } = new Dictionary<OutcomeKind, int>();

    /// <summary>Files that were added or changed, by path, at most <see cref="MostFiles"/>; empty until it is done.</summary>
    public IReadOnlyList<IntakeFile> Files { get; init; } = [];

    /// <summary>True when it can be started again.</summary>
    public bool CanRestart => State is IntakeState.Failed or IntakeState.Interrupted;
}
