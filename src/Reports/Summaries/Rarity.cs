using ZVSearch.Language.Tokens;

namespace ZVSearch.Reports.Summaries;

/// <summary>How much a stem tells among the sentences of one theme: rare ones tell more (inverse document frequency).</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _total;

    /// <summary>Counts the stems of one sentence.</summary>
    public void Add(string[] stems)
    {
        ArgumentNullException.ThrowIfNull(stems);
        foreach (string stem in stems.Distinct(StringComparer.Ordinal)) { _counts[stem] = _counts.GetValueOrDefault(stem) + 1; }

        _total++;
    }

    public double Of(string stem) => Math.Log(1 + ((double)Math.Max(1, _total) / _counts.GetValueOrDefault(stem, 1)));

    public StemVector VectorOf(string text) => StemVector.Of(StemsOf(text), Of);

    public static string[] StemsOf(string text) => [.. Terms.Stems(text).Select(t => t.Text)];
}
