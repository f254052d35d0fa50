using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The sources of a letter, numbered in the order in which they are cited; a place that is cited twice has one number.</summary>
internal sealed class LetterSources
{
    private readonly Dictionary<(string Hash, int Start, int End), int> numbers = [];
    private readonly List<LetterSource> all = [];

    public LetterSources(Letter letter)
    {
        foreach (LetterSource source in letter.Themes.SelectMany(t => t.Points).SelectMany(p => p.Sources))
        {
            if (numbers.TryAdd(Key(source), all.Count + 1)) { all.Add(source); }
        }
    }

    /// <summary>Number 1 first.</summary>
    public IReadOnlyList<LetterSource> All => all;

    /// <summary>1-based numbers of the sources of a point, each once.</summary>
    public IReadOnlyList<int> Of(LetterPoint point) => [.. point.Sources.Select(s => numbers[Key(s)]).Distinct()];

    private static (string, int, int) Key(LetterSource source) => (source.Hash, source.Start, source.End);
}
