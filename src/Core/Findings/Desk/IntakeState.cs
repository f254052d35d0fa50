namespace ZVSearch.Core.Findings.Desk;

/// <summary>How a job is.</summary>
public enum IntakeState
{
    Running,

    /// <summary>It reached its end; files may have failed one by one.</summary>
    Done,

    /// <summary>It broke off with a reason.</summary>
    Failed,

    /// <summary>The server stopped before it was done.</summary>
    Interrupted,
}
