namespace ZVSearch.Core.Findings.Desk;

/// <summary>A folder that was taken in before.</summary>
/// <param name="Root">Full path.</param>
/// <param name="Files">Files in it that the catalogue knows.</param>
/// <param name="IsInbox">True for the folder of uploads.</param>
/// <param name="IsThere">False when the folder is not on disk now.</param>
/// <param name="Audience">Groups that may see its documents, empty for everybody; null when that is not the same for all, or not known. Then it cannot be read again from a page.</param>
public sealed record IntakeSource(string Root, int Files, bool IsInbox, bool IsThere, IReadOnlyList<string>? Audience)
{
    /// <summary>True when it can be read again without a change in who may see it.</summary>
    public bool CanBeReadAgain => IsThere && Audience is not null;
}
