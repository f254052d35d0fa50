using System.Security.Cryptography;
using System.Text;

namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>A pair with its documents and what people said about it.</summary>
/// <param name="A">First document; without facts.</param>
/// <param name="B">Second document; without facts.</param>
/// <param name="Pair">What they have in common.</param>
/// <param name="Judgement">The last judgement; null when nobody judged it, or when the places concerned have changed since.</param>
public sealed record OverlapEntry(DescribedDocument A, DescribedDocument B, OverlapPair Pair, Judgement? Judgement)
{
    /// <summary>Names the places that a judgement was about: it holds as long as they say the same.</summary>
    public static string MarkOf(OverlapPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        string places = string.Join('\n', pair.Evidence.SelectMany(e => (string[])[e.A.Quote, e.B.Quote]).Order(StringComparer.Ordinal).Prepend(pair.Relation.ToString()));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(places)))[..16];
    }
}
