using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Overlaps.Candidates;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Overlaps.Scores;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Overlaps.Reasons;

/// <summary>comparison → places side by side: text that was taken over first, then what says the same in other words.</summary>
internal static class EvidenceMaker
{
    /// <summary>Places shown per pair.</summary>
    private const int Most = 3;

    /// <summary>Fewest shared fingerprints that are worth showing.</summary>
    private const int Worth = 7;

    /// <summary>Passages looked at from the beginning of a piece of work: in long documents the assignment stands in front.</summary>
    private const int LongestLook = 60;

    public static IReadOnlyList<(PassagePair Pair, bool IsCopied)> Passages(Comparison pair)
    {
        List<(PassagePair, bool)> places = [.. Distinct(pair.Copied.Where(c => c.Shared >= Worth)).Take(Most).Select(c => (c, true))];
        if (places.Count < Most && pair.Work is { } work) { places.AddRange(Distinct(Alike(pair, work)).Take(Most - places.Count).Select(p => (p, false))); }
        else if (places.Count == 0) { places.AddRange(Distinct(Alike(pair, null)).Take(1).Select(p => (p, false))); }

        return places;
    }

    /// <summary>The place of a passage, or of the part of it that stands in the other text as well.</summary>
    /// <param name="text">Of the document.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="otherText">Of the other document.</param>
    /// <param name="other">The passage it is shown beside.</param>
    /// <param name="isCopied">True to show only what both say.</param>
    public static Place PlaceOf(string text, PassageProfile passage, string otherText, PassageProfile other, bool isCopied)
    {
        (int start, int end) = isCopied ? SharedPart(text, passage, otherText, other) : (passage.Start, passage.End);
        return new Place(passage.Page, start, end, text[start..Math.Min(end, start + Place.LongestQuote)].ReplaceLineEndings(" ").Trim());
    }

    /// <summary>From the first to the last shingle that the other passage has as well.</summary>
    private static (int Start, int End) SharedPart(string text, PassageProfile passage, string otherText, PassageProfile other)
    {
        List<WordMark> words = WordMark.Of(text, passage.Start, passage.End);
        HashSet<uint> theirs = [.. Winnowing.Shingles(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(WordMark.Of(otherText, other.Start, other.End)))];
        uint[] own = Winnowing.Shingles(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words));
        int first = Array.FindIndex(own, theirs.Contains), last = Array.FindLastIndex(own, theirs.Contains);
        return first < 0 ? (passage.Start, passage.End) : (words[first].Start, words[last + Winnowing.Shingle - 1].End);
    }

    /// <summary>Each passage once.</summary>
    private static IEnumerable<PassagePair> Distinct(IEnumerable<PassagePair> pairs)
    {
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        foreach (PassagePair pair in pairs)
        {
            if (left.Contains(pair.A) || right.Contains(pair.B)) { continue; }

            left.Add(pair.A);
            right.Add(pair.B);
            yield return pair;
        }
    }

    private static List<PassagePair> Alike(Comparison pair, WorkComparison? work)
    {
        IReadOnlyList<PassageProfile> a = pair.A.Profile.Passages, b = pair.B.Profile.Passages;
        (int fromA, int toA) = work is null ? (0, a.Count - 1) : (work.A.FirstPassage, work.A.LastPassage);
        (int fromB, int toB) = work is null ? (0, b.Count - 1) : (work.B.FirstPassage, work.B.LastPassage);
        var near = new List<(PassagePair Pair, double Cosine)>();
        for (int i = fromA; i <= Math.Min(toA, fromA + LongestLook); i++)
        {
            for (int j = fromB; j <= Math.Min(toB, fromB + LongestLook); j++)
            {
                // Headers, footers and lines of a few words have no fingerprints, and prove nothing.
                if (a[i].Fingerprints.Length == 0 || b[j].Fingerprints.Length == 0) { continue; }

                near.Add((new PassagePair(i, j, 0), VectorScan.Cosine(a[i].Vector, b[j].Vector)));
            }
        }

        return [.. near.OrderByDescending(n => n.Cosine).ThenBy(n => n.Pair.A).ThenBy(n => n.Pair.B).Select(n => n.Pair)];
    }
}
