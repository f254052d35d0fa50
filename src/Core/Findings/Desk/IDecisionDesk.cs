namespace ZVSearch.Core.Findings.Desk;

/// <summary>Where people's decisions about documents are carried out, in catalogue and index at once. The program that puts everything together fills it in.</summary>
public interface IDecisionDesk
{
    /// <summary>Notes what a person said about a fact; search and filters know it when this returns.</summary>
    /// <returns>False when another process is writing: nothing was noted, and it can be tried again.</returns>
    Task<bool> CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop);

    /// <summary>Releases, masks or bars a file that was held back.</summary>
    /// <returns>False when another process is writing, or when no file with this hash is known.</returns>
    Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop);
}
