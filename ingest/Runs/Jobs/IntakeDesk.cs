using Microsoft.Extensions.Logging;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Search.Writing;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>Takes documents in for the pages. One job at a time, also between processes; a job waits for a run that was started elsewhere.</summary>
public sealed class IntakeDesk : IIntakeDesk, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2), LongestWait = TimeSpan.FromHours(2);

    private readonly DataFolder _folder;
    private readonly RunIntake _run;
    private readonly Func<Exception, string> _explain;
    private readonly TimeProvider _clock;
    private readonly ILogger<IntakeDesk> _log;
    private readonly JobStore _jobs;
    private readonly Inbox _inbox;
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    /// <param name="folder">Where everything lies.</param>
    /// <param name="run">Takes folders in.</param>
    /// <param name="explain">Says in Dutch what went wrong.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="log">For operators.</param>
    public IntakeDesk(DataFolder folder, RunIntake run, Func<Exception, string> explain, TimeProvider clock, ILogger<IntakeDesk> log)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (_folder, _run, _explain, _clock, _log) = (folder, run, explain, clock, log);
        (_jobs, _inbox) = (new JobStore(folder.JobsFolder, clock, log), new Inbox(folder));
        using FileStream? turn = _jobs.TryTake();

        // Uploads that a killed process left behind must not stay.
        if (turn is not null) { _inbox.Sweep(); }
    }

    public async Task<IReadOnlyList<IntakeSource>> SourcesAsync(CancellationToken stop)
    {
        CatalogueReader catalogue = await CatalogueAsync(stop).ConfigureAwait(false);
        return SourceList.Of(_folder, await catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false), await catalogue.DocumentsAsync(stop).ConfigureAwait(false));
    }

    public Task<IReadOnlyList<IntakeJob>> JobsAsync(CancellationToken stop) => Task.FromResult(_jobs.All());

    public async Task<IntakeStart> AddAsync(IntakeRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Inbox.PathsOf(request) is not { } paths) { return IntakeStart.Refused(IntakeRefusal.BadName); }

        return await WithTurnAsync(async () =>
        {
            if (!request.Replaces && _inbox.Taken(paths) is { Count: > 0 } taken) { return IntakeStart.Refused(IntakeRefusal.Exists, taken); }

            if (await ElsewhereAsync(paths, stop).ConfigureAwait(false) is { Count: > 0 } elsewhere) { return IntakeStart.Refused(IntakeRefusal.Elsewhere, elsewhere); }

            await _inbox.PutAsync(request, paths, stop).ConfigureAwait(false);
            return IntakeStart.Of(_jobs.Add(_folder.InboxFolder, request.By, paths));
        }, []).ConfigureAwait(false);
    }

    public Task<IntakeStart> ReadAgainAsync(string root, string by, CancellationToken stop) => StartAsync(root, by, [], stop);

    public async Task<IntakeStart> RestartAsync(int id, string by, CancellationToken stop) =>
        _jobs.All().FirstOrDefault(j => j.Id == id) is { CanRestart: true } job
            ? await StartAsync(job.Root, by, job.Added, stop).ConfigureAwait(false)
            : IntakeStart.Refused(IntakeRefusal.Unknown);

    /// <summary>Stops the job that runs; it is noted as interrupted.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task<IntakeStart> StartAsync(string root, string by, IReadOnlyList<string> added, CancellationToken stop)
    {
        // Uploads of a first job that was interrupted early are in the inbox, but not yet in the catalogue.
        bool isFreshInbox = root == _folder.InboxFolder && Directory.Exists(root);
        IntakeSource? source = (await SourcesAsync(stop).ConfigureAwait(false)).FirstOrDefault(s => s.Root == root) ?? (isFreshInbox ? new IntakeSource(root, 0, IsInbox: true, IsThere: true, []) : null);
        if (source is null) { return IntakeStart.Refused(IntakeRefusal.Unknown); }

        return source.Audience is { } audience
            ? await WithTurnAsync(() => Task.FromResult(IntakeStart.Of(_jobs.Add(root, by, added))), audience).ConfigureAwait(false)
            : IntakeStart.Refused(IntakeRefusal.ReadersUnclear);
    }

    /// <summary>Does something while no job runs, and starts the job that comes of it. The turn goes to the job; without a job it is given back.</summary>
    private async Task<IntakeStart> WithTurnAsync(Func<Task<IntakeStart>> prepare, IReadOnlyList<string> audience)
    {
        if (_jobs.TryTake() is not { } turn) { return IntakeStart.Refused(IntakeRefusal.Busy); }

        IntakeStart? start = null;
        try
        {
            start = await prepare().ConfigureAwait(false);
        }
        finally
        {
            if (start?.Job is null) { await turn.DisposeAsync().ConfigureAwait(false); }
        }

        if (start.Job is { } job) { _running = Task.Run(() => WorkAsync(job, audience, turn), CancellationToken.None); }

        return start;
    }

    private async Task WorkAsync(IntakeJob job, IReadOnlyList<string> audience, FileStream turn)
    {
        await using (turn.ConfigureAwait(false))
        {
            var progress = new JobProgress(job, _jobs, _clock);
            try
            {
                RunReport report = await RunWhenFreeAsync(job.Root, audience, progress).ConfigureAwait(false);
                _jobs.Save(JobResult.Of(progress.Job, report, _clock.GetUtcNow().UtcDateTime));
            }
            catch (OperationCanceledException)
            {
                _jobs.Save(_jobs.Interrupted(progress.Job));
            }
            catch (Exception fault)
            {
                RunLog.JobFailed(_log, fault.GetType().Name, fault.StackTrace ?? string.Empty);
                _jobs.Save(progress.Job with { State = IntakeState.Failed, Finished = _clock.GetUtcNow().UtcDateTime, Reason = _explain(fault) });
            }
        }
    }

    private async Task<RunReport> RunWhenFreeAsync(string root, IReadOnlyList<string> audience, JobProgress progress)
    {
        long asked = _clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await _run([root], new IngestOptions { Audience = audience }, progress, _stopping.Token).ConfigureAwait(false);
            }
            catch (IndexLockedException) when (_clock.GetElapsedTime(asked) < LongestWait)
            {
                progress.Wait();
                await Task.Delay(Pause, _clock, _stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task<IReadOnlyList<string>> ElsewhereAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        HashSet<string> asked = [.. paths];
        IReadOnlyList<PathRow> open = await (await CatalogueAsync(stop).ConfigureAwait(false)).OpenPathsAsync(null, stop).ConfigureAwait(false);
        return [.. open.Where(p => p.Root != _folder.InboxFolder && asked.Contains(p.File)).Select(p => p.File).Distinct(StringComparer.Ordinal)];
    }

    private async Task<CatalogueReader> CatalogueAsync(CancellationToken stop) => new(await CatalogueStore.OpenAsync(_folder, stop).ConfigureAwait(false));
}
