using System.Globalization;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Counts per field what was found rightly, wrongly and not at all.</summary>
internal sealed class FieldScores(bool showsErrors)
{
    private const double EnoughWords = 0.6;

    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> _counts = new(StringComparer.Ordinal);
    private string _file = string.Empty;

    public FieldScores For(string file)
    {
        _file = file;
        return this;
    }

    /// <summary>Values that must be equal; two empty ones are nothing to count.</summary>
    public void Same(string field, string? gold, string? ours) => Count(field, gold, ours, string.Equals(gold, ours, StringComparison.OrdinalIgnoreCase));

    /// <summary>Texts that must share most words of the shorter one.</summary>
    public void Near(string field, string? gold, string? ours) => Count(field, gold, ours, gold is not null && ours is not null && Overlap(gold, ours) >= EnoughWords);

    /// <summary>Sets of texts, each matched at most once. Gives the pairs of indexes that match: ours, gold.</summary>
    public IReadOnlyList<(int Ours, int Gold)> Set(string field, IReadOnlyList<string> gold, IReadOnlyList<string> ours)
    {
        var pairs = new List<(int Ours, int Gold)>();
        IEnumerable<(int Ours, int Gold, double Score)> candidates =
            from o in Enumerable.Range(0, ours.Count)
            from g in Enumerable.Range(0, gold.Count)
            let score = Overlap(gold[g], ours[o])
            where score >= EnoughWords
            orderby score descending, g, o
            select (o, g, score);
        foreach ((int o, int g, _) in candidates)
        {
            if (!pairs.Exists(p => p.Ours == o || p.Gold == g)) { pairs.Add((o, g)); }
        }

        Add(field, pairs.Count, ours.Count - pairs.Count, gold.Count - pairs.Count);
        foreach (string missed in gold.Where((_, i) => !pairs.Exists(p => p.Gold == i))) { Show(field, missed, null); }

        foreach (string wrong in ours.Where((_, i) => !pairs.Exists(p => p.Ours == i))) { Show(field, null, wrong); }

        return pairs;
    }

    public void Print()
    {
        Console.WriteLine("| field | labelled | precision | recall | F1 |\n|---|---|---|---|---|");
        foreach ((string field, (int right, int wrong, int missed)) in _counts)
        {
            double precision = Share(right, right + wrong), recall = Share(right, right + missed);
            double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {field} | {right + missed} | {precision:F2} | {recall:F2} | {f1:F2} |"));
        }
    }

    private void Count(string field, string? gold, string? ours, bool isRight)
    {
        if (gold is null && ours is null) { return; }

        Add(field, isRight ? 1 : 0, !isRight && ours is not null ? 1 : 0, !isRight && gold is not null ? 1 : 0);
        if (!isRight) { Show(field, gold, ours); }
    }

    private void Add(string field, int right, int wrong, int missed)
    {
        (int r, int w, int m) = _counts.GetValueOrDefault(field);
        _counts[field] = (r + right, w + wrong, m + missed);
    }

    private void Show(string field, string? gold, string? ours)
    {
        if (showsErrors) { Console.WriteLine($"{_file} {field}: gold [{gold}] ours [{ours}]"); }
    }

    private static double Overlap(string a, string b)
    {
        HashSet<string> left = Bag(a), right = Bag(b);
        int fewest = Math.Min(left.Count, right.Count);
        return fewest == 0 ? 0 : (double)left.Count(right.Contains) / fewest;
    }

    private static HashSet<string> Bag(string text)
    {
        string[] words = text.ToLowerInvariant().Split([.. " ,.;:()[]/\"'“”|-–"], StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> content = [.. words.Where(w => w.Length > 2 && w is not ("het" or "een" or "van" or "voor" or "met" or "den" or "der"))];
        return content.Count > 0 ? content : [.. words];
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
