using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>Writes down how far a job is: every new step at once, files now and then.</summary>
internal sealed class JobProgress(IntakeJob job, JobStore jobs, TimeProvider clock) : IProgress<RunProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private long _saved = clock.GetTimestamp();

    /// <summary>The job as it is now.</summary>
    public IntakeJob Job { get; private set; } = job;

    public void Report(RunProgress value)
    {
        IntakeJob next = value.Step switch
        {
            RunStep.Settling => Job with { Step = IntakeStep.Settling },
            RunStep.Overviews => Job with { Step = IntakeStep.Overviews },
            _ => Job with { Step = IntakeStep.Reading, Done = value.Done, Total = value.Total },
        };
        Note(next, mustSave: next.Step != Job.Step || clock.GetElapsedTime(_saved) >= Pause);
    }

    /// <summary>Notes that another process writes.</summary>
    public void Wait() => Note(Job with { Step = IntakeStep.Waiting }, mustSave: Job.Step != IntakeStep.Waiting);

    private void Note(IntakeJob next, bool mustSave)
    {
        Job = next;
        if (!mustSave) { return; }

        jobs.Save(next);
        _saved = clock.GetTimestamp();
    }
}
