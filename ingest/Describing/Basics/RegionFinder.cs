using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Describing.Basics;

/// <summary>
/// Municipalities and districts that a document is about: named in its title, or often enough in its text. Longest names first, so
/// that "Zaanstreek-Waterland" is not the municipality Waterland; names that are common words need a sign of place before them.
/// </summary>
internal sealed class RegionFinder
{
    private const int MinMentions = 2;
    private const int MaxText = 200_000;

    private static readonly string[] PlaceSigns = ["gemeente ", "gemeenten ", "burgemeester van ", "in ", "te ", "regio ", "uit ", "en ", "raad van "];

    private readonly (string Name, Region Region)[] _names;

    public RegionFinder(IReadOnlyList<Region> regions) =>
        _names = [.. regions
            .SelectMany(r => r.Aliases.Append(r.Name).Select(n => (Name: n, Region: r)))
            .OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>Names, sorted; empty when it is about no region in particular.</summary>
    public IReadOnlyList<string> Find(CleanText text, string title)
    {
        Dictionary<Region, int> inTitle = Count(title, isTitle: true);
        Dictionary<Region, int> inText = Count(text.Text[..Math.Min(text.Text.Length, MaxText)], isTitle: false);
        int most = inText.Count == 0 ? 0 : inText.Values.Max();
        IEnumerable<Region> often = inText.Where(c => c.Value >= Math.Max(MinMentions, most / 5)).Select(c => c.Key);
        return [.. inTitle.Keys.Union(often).Select(r => r.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    private Dictionary<Region, int> Count(string text, bool isTitle)
    {
        var counts = new Dictionary<Region, int>();
        var taken = new List<(int Start, int End)>();
        foreach ((string name, Region region) in _names)
        {
            for (int i = WordSearch.IndexOf(text, name, 0, StringComparison.Ordinal); i >= 0; i = WordSearch.IndexOf(text, name, i + 1, StringComparison.Ordinal))
            {
                int end = i + name.Length;
                if (taken.Any(t => i < t.End && end > t.Start)) { continue; }

                taken.Add((i, end));
                if (isTitle || !region.IsAmbiguous || name != region.Name || HasPlaceSign(text, i)) { counts[region] = counts.GetValueOrDefault(region) + 1; }
            }
        }

        return counts;
    }

    private static bool HasPlaceSign(string text, int start) =>
        PlaceSigns.Any(s => start >= s.Length && text.AsSpan(start - s.Length, s.Length).Equals(s, StringComparison.OrdinalIgnoreCase));
}
