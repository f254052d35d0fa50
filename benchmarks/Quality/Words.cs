using System.Text;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Compares two texts as sequences of words.</summary>
internal static class Words
{
    public static string[] Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c)) { word.Append(c); continue; }

            if (c == '\u00AD') { continue; }

            if (word.Length > 0) { words.Add(word.ToString()); word.Clear(); }
        }

        if (word.Length > 0) { words.Add(word.ToString()); }

        return [.. words];
    }

    /// <summary>Share of the reference words (counted as often as they occur) that the other text has.</summary>
    public static double Found(string[] reference, string[] other)
    {
        if (reference.Length == 0) { return 1; }

        Dictionary<string, int> left = other.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        int found = 0;
        foreach (string word in reference)
        {
            if (left.TryGetValue(word, out int count) && count > 0) { left[word] = count - 1; found++; }
        }

        return (double)found / reference.Length;
    }

    /// <summary>
    /// Runs of three words that occur once in both texts: the share of them that stands in the longest common order. 1 when there are none.
    /// </summary>
    public static double InOrder(string[] reference, string[] other)
    {
        Dictionary<string, int> places = UniqueRuns(other);
        int[] sequence = [.. UniqueRuns(reference).OrderBy(r => r.Value).Where(r => places.ContainsKey(r.Key)).Select(r => places[r.Key])];
        if (sequence.Length == 0) { return 1; }

        var tails = new List<int>();
        foreach (int place in sequence)
        {
            int at = tails.BinarySearch(place);
            at = at < 0 ? ~at : at;
            if (at == tails.Count) { tails.Add(place); } else { tails[at] = place; }
        }

        return (double)tails.Count / sequence.Length;
    }

    private static Dictionary<string, int> UniqueRuns(string[] words)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i + 2 < words.Length; i++)
        {
            string run = $"{words[i]} {words[i + 1]} {words[i + 2]}";
            runs[run] = runs.ContainsKey(run) ? -1 : i;
        }

        return runs.Where(r => r.Value >= 0).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
    }
}
