using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Web.Pages.Drafts;

/// <summary>What the page for a new proposal shows.</summary>
/// <param name="Text">What was pasted; empty for nothing.</param>
/// <param name="Answer">What is known about the draft; null before it was sent.</param>
/// <param name="Fault">What was wrong; empty for nothing.</param>
/// <param name="IsOffered">False where drafts cannot be checked.</param>
public sealed record DraftModel(string Text, DraftAnswer? Answer, string Fault, bool IsOffered)
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 20_000_000;

    /// <summary>Longest text, in UTF-16 code units.</summary>
    public const int LongestText = 500_000;
}
