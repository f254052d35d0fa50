using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>One way to divide documents: the values that occur and which documents have which.</summary>
internal sealed class Facet
{
    private readonly int[][] _valuesOf;

    private Facet(string name, string[] values, int[][] valuesOf) => (Name, Values, _valuesOf) = (name, values, valuesOf);

    public string Name { get; }

    /// <summary>Sorted, so that equal counts keep one order.</summary>
    public string[] Values { get; }

    public static Facet Of(string name, DocumentCard[] cards, Func<DocumentCard, IReadOnlyList<string>> select)
    {
        string[] values = [.. cards.SelectMany(select).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> rank = values.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i, StringComparer.Ordinal);
        return new Facet(name, values, [.. cards.Select(c => select(c).Select(v => rank[v]).ToArray())]);
    }

    /// <summary>Ranks of the values of one document.</summary>
    public int[] ValuesOf(int card) => _valuesOf[card];

    /// <summary>Which values are asked for, by rank; null when none is, and then all documents pass.</summary>
    public bool[]? Wanted(IEnumerable<string> values)
    {
        var asked = new HashSet<string>(values, StringComparer.OrdinalIgnoreCase);
        return asked.Count == 0 ? null : [.. Values.Select(asked.Contains)];
    }
}
