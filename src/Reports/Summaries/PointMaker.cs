using System.Security.Cryptography;
using System.Text;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>Makes points; their ids come from kind and places, so the same point has the same id in every letter.</summary>
internal static class PointMaker
{
    /// <param name="kind">Why it stands in the letter.</param>
    /// <param name="text">Words of the sources.</param>
    /// <param name="sources">At least one.</param>
    /// <param name="weight">Anything; is kept between 0 and 1.</param>
    /// <param name="reason">In Dutch, for the editor.</param>
    public static LetterPoint Of(PointKind kind, string text, IReadOnlyList<LetterSource> sources, double weight, string reason) =>
        new(IdOf(kind, sources), kind, text, sources, Math.Round(Math.Clamp(weight, 0, 1), 3), reason);

    private static string IdOf(PointKind kind, IReadOnlyList<LetterSource> sources)
    {
        // By words instead of offsets: a new version of a document that says the same is not news.
        string key = string.Join('\n', sources.Select(s => s.Text).Prepend(kind == PointKind.Overdue || kind == PointKind.Expiring || kind == PointKind.Overlap ? kind.ToString() : string.Empty));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
    }
}
