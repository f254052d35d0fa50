using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>
/// Jobs as small files, one each, replaced as a whole; so they outlive the process. A file lock says whether one is running: the system lets go of it when its
/// process ends, however that happens, and then a job that still says it runs was interrupted.
/// </summary>
internal sealed class JobStore(string folder, TimeProvider clock, ILogger log)
{
    /// <summary>Jobs that are kept; older ones are forgotten when another starts.</summary>
    private const int MostKept = 100;

    private const string Interruption = "De server is gestopt voordat dit klaar was. Wat af was, is bewaard.";

    /// <summary>Jobs, newest first. Those that died with their process are noted as interrupted first.</summary>
    public IReadOnlyList<IntakeJob> All()
    {
        IReadOnlyList<IntakeJob> all = Read();
        if (all.All(j => j.State != IntakeState.Running)) { return all; }

        using FileStream? turn = TryTake();
        if (turn is null) { return all; }

        NoteInterrupted();
        return Read();
    }

    /// <summary>The right to run a job, until it is disposed; null when another job runs, in this process or another.</summary>
    public FileStream? TryTake()
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "running.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            // Somebody holds it.
            return null;
        }
    }

    /// <summary>Writes down a new job; only for who has the turn.</summary>
    public IntakeJob Add(string root, string by, IReadOnlyList<string> added)
    {
        NoteInterrupted();
        IReadOnlyList<IntakeJob> all = Read();
        foreach (IntakeJob old in all.Skip(MostKept - 1)) { File.Delete(PathOf(old.Id)); }

        var job = new IntakeJob(all.Count == 0 ? 1 : all[0].Id + 1, root, by, clock.GetUtcNow().UtcDateTime, added);
        Save(job);
        return job;
    }

    /// <summary>A crash half-way leaves the job as it was.</summary>
    public void Save(IntakeJob job)
    {
        string path = PathOf(job.Id);
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(job, JobJson.Default.IntakeJob));
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>The job as one that was interrupted now.</summary>
    public IntakeJob Interrupted(IntakeJob job) => job with { State = IntakeState.Interrupted, Finished = clock.GetUtcNow().UtcDateTime, Reason = Interruption };

    private void NoteInterrupted()
    {
        foreach (IntakeJob job in Read().Where(j => j.State == IntakeState.Running)) { Save(Interrupted(job)); }
    }

    private IReadOnlyList<IntakeJob> Read() => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.json").Select(ReadOne).OfType<IntakeJob>().OrderByDescending(j => j.Id)];

    private IntakeJob? ReadOne(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), JobJson.Default.IntakeJob);
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException)
        {
            // Damaged by hand, or forgotten a moment ago.
            RunLog.JobUnreadable(log, fault.GetType().Name);
            return null;
        }
    }

    private string PathOf(int id) => Path.Combine(folder, id.ToString("D6", CultureInfo.InvariantCulture) + ".json");
}
