using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>What a job shows of the report of its run.</summary>
internal static class JobResult
{
    /// <param name="job">As it was when the run ended.</param>
    /// <param name="report">What happened to every file.</param>
    /// <param name="now">UTC.</param>
    public static IntakeJob Of(IntakeJob job, RunReport report, DateTime now)
    {
        HashSet<string> added = [.. job.Added];
        return job with
        {
            State = IntakeState.Done,
            Finished = now,
            Run = report.RunId,
            Counts = report.Entries.CountBy(e => e.Outcome).ToDictionary(),
            Files = [.. report.Entries.Where(e => e.Outcome != OutcomeKind.Unchanged || added.Contains(e.File)).Take(IntakeJob.MostFiles).Select(e => new IntakeFile(e.File, e.Outcome, e.Reason))],
        };
    }
}
