using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Language.Words;

/// <summary>
/// Words of Dutch government texts with how often they occur. Source: lexicon.txt, counted in the published national laws and rules
/// (benchmarks/Training makes it), and the words of the knowledge pack.
/// </summary>
public sealed class Lexicon
{
    /// <summary>Count given to a word that comes from the pack: as well known as a common word.</summary>
    private const int PackCount = 1000;

    private static readonly Lazy<Lexicon> Shared = new(() => Load(KnowledgePack.BuiltIn));

    private readonly FrozenDictionary<string, int> _counts;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Lexicon(Dictionary<string, int> counts)
    {
        _counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lexicon BuiltIn => Shared.Value;

    /// <summary>How often the folded word occurs per some 25 million words; 0 when it is not known.</summary>
    public int CountOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out int count) ? count : 0;

    private static Lexicon Load(KnowledgePack knowledge)
    {
        var counts = new Dictionary<string, int>(50_000, StringComparer.Ordinal);
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("words/lexicon.txt")
            ?? throw new InvalidOperationException("The word list is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            counts[line[..space]] = int.Parse(line.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        foreach (string part in knowledge.Words.CompoundParts.Select(Tokens.FoldingFilter.Fold)) { counts[part] = Math.Max(PackCount, counts.GetValueOrDefault(part)); }

        return new Lexicon(counts);
    }
}
