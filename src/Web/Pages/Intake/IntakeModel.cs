using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Web.Pages.Intake;

/// <summary>What the page shows on which documents are added.</summary>
/// <param name="IsOffered">False where nothing may be taken in.</param>
/// <param name="Sources">Folders that were taken in before.</param>
/// <param name="Running">The job that runs now; null for none.</param>
public sealed record IntakeModel(bool IsOffered, IReadOnlyList<IntakeSource> Sources, IntakeJob? Running)
{
    /// <summary>What was wrong, in Dutch; empty for nothing.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The folder that was typed.</summary>
    public string Folder { get; init; } = string.Empty;

    /// <summary>Who it was that typed.</summary>
    public string By { get; init; } = string.Empty;
}
