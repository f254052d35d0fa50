namespace ZVSearch.Core.Findings.Desk;

/// <summary>
/// Takes documents in on behalf of the pages, in the background, one job at a time. Jobs are kept: they are found again after a page was left, and after
/// the server stopped. The program that puts everything together fills it in.
/// </summary>
public interface IIntakeDesk
{
    /// <summary>Folders that were taken in before, the inbox of uploads included, by path.</summary>
    Task<IReadOnlyList<IntakeSource>> SourcesAsync(CancellationToken stop);

    /// <summary>Keeps uploaded files in the inbox and starts to read them; all of them or none.</summary>
    Task<IntakeStart> AddAsync(IntakeRequest request, CancellationToken stop);

    /// <summary>Starts to read a folder anew.</summary>
    /// <param name="root">One of <see cref="SourcesAsync"/>.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="stop">Stops before anything starts.</param>
    Task<IntakeStart> ReadAgainAsync(string root, string by, CancellationToken stop);

    /// <summary>Starts a job again that was interrupted or failed, as a new job.</summary>
    Task<IntakeStart> RestartAsync(int id, string by, CancellationToken stop);

    /// <summary>Jobs, newest first.</summary>
    Task<IReadOnlyList<IntakeJob>> JobsAsync(CancellationToken stop);
}
