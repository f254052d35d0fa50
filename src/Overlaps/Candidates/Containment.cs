using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps.Candidates;

/// <summary>How much of the shorter of two texts stands in the other, template text included.</summary>
internal static class Containment
{
    /// <summary>0 to 1; 0 when a text is too short to say.</summary>
    public static double Of(OverlapProfile a, OverlapProfile b)
    {
        HashSet<uint> left = All(a), right = All(b);
        int fewest = Math.Min(left.Count, right.Count);
        if (fewest == 0) { return 0; }

        int shared = (left.Count < right.Count ? left : right).Count((left.Count < right.Count ? right : left).Contains);
        return (double)shared / fewest;
    }

    private static HashSet<uint> All(OverlapProfile profile) => [.. profile.Passages.SelectMany(p => p.Fingerprints)];
}
