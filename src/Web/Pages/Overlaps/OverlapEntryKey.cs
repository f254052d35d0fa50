using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>Names a pair.</summary>
/// <param name="A">Hash of the first document.</param>
/// <param name="B">Hash of the second document.</param>
public readonly record struct OverlapEntryKey(string A, string B)
{
    public static OverlapEntryKey Of(OverlapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new OverlapEntryKey(entry.Pair.A, entry.Pair.B);
    }
}
