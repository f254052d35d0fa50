namespace ZVSearch.Core.Findings.Desk;

/// <summary>The answer to somebody who wants documents taken in.</summary>
/// <param name="Job">The job that was started; null when it was refused.</param>
/// <param name="Refusal">Why nothing was started or kept.</param>
/// <param name="Files">Files that the refusal is about, <c>folder/name</c>; may be empty.</param>
public sealed record IntakeStart(IntakeJob? Job, IntakeRefusal Refusal, IReadOnlyList<string> Files)
{
    public static IntakeStart Of(IntakeJob job) => new(job, IntakeRefusal.None, []);

    public static IntakeStart Refused(IntakeRefusal refusal, params IReadOnlyList<string> files) => new(null, refusal, files);
}
