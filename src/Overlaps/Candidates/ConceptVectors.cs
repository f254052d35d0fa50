using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Concepts;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Overlaps.Candidates;

/// <summary>Pieces of work as points: one number per theme, kind of people and kind of work. Nearest neighbours are the candidates for double assignments.</summary>
internal sealed class ConceptVectors
{
    private static readonly string[] Kinds = [ConceptFinder.Theme, ConceptFinder.Target, ConceptFinder.Work];

    private readonly Dictionary<string, int> _ranks;

    public ConceptVectors(KnowledgePack knowledge)
    {
        IEnumerable<string> names = knowledge.Themes.Select(t => ConceptFinder.Theme + t.Id)
            .Concat(knowledge.Concepts.Select(ConceptFinder.NameOf));
        _ranks = names.Distinct(StringComparer.Ordinal).Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Quantised vectors in the order of the units; empty for a unit without concepts.</summary>
    public IReadOnlyList<byte[]> Of(IReadOnlyList<WorkUnit> units) => [.. units.Select(Of)];

    private byte[] Of(WorkUnit unit)
    {
        float[] vector = new float[_ranks.Count];
        foreach (string kind in Kinds)
        {
            // Each kind weighs the same, however many words the pack has for it.
            (string Key, double Weight)[] concepts = [.. unit.Concepts.Where(c => c.Key.StartsWith(kind, StringComparison.Ordinal) && _ranks.ContainsKey(c.Key)).Select(c => (c.Key, Math.Log(1 + c.Value)))];
            double length = Math.Sqrt(concepts.Sum(c => c.Weight * c.Weight));
            foreach ((string key, double weight) in concepts) { vector[_ranks[key]] = (float)(weight / length); }
        }

        return Array.Exists(vector, v => v != 0) ? QuantizedVector.From(vector) : [];
    }
}
