namespace ZVSearch.Core.Findings.Desk;

/// <summary>What a job is doing.</summary>
public enum IntakeStep
{
    Preparing,

    /// <summary>Another process writes; the job starts when that is done.</summary>
    Waiting,

    /// <summary>Files are read and written, one by one.</summary>
    Reading,

    /// <summary>What is new is made findable, what is gone is taken out.</summary>
    Settling,

    /// <summary>Overlaps and themes are brought up to date.</summary>
    Overviews,
}
