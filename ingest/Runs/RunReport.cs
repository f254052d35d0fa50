using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Runs;

/// <summary>What happened to every file of a run. Every file found is in it once, and every file that is gone.</summary>
/// <param name="Entries">In order of path.</param>
public sealed record RunReport(IReadOnlyList<RunEntry> Entries)
{
    /// <summary>Number of the run in the journal.</summary>
    public int RunId { get; init; }

    public int Received => Entries.Count;

    public int Count(params ReadOnlySpan<OutcomeKind> kinds)
    {
        int count = 0;
        foreach (RunEntry entry in Entries)
        {
            if (kinds.Contains(entry.Outcome)) { count++; }
        }

        return count;
    }
}
