using ZVSearch.Language.Tokens;
using ZVSearch.Overlaps;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>What a plain program would do: the pairs of documents with the highest cosine of TF-IDF vectors.</summary>
internal static class TfIdfPairs
{
    public static List<(string, string)> Nearest(IReadOnlyList<OverlapDocument> documents, int count)
    {
        List<Dictionary<string, double>> vectors = [.. documents.Select(d => Terms.Of(DutchAnalyzer.Stemmed, d.Text.Text).GroupBy(t => t.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.Count(), StringComparer.Ordinal))];
        Dictionary<string, int> holders = vectors.SelectMany(v => v.Keys).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (Dictionary<string, double> vector in vectors)
        {
            foreach (string term in vector.Keys.ToList()) { vector[term] = (1 + Math.Log(vector[term])) * Math.Log((double)documents.Count / holders[term]); }

            double length = Math.Sqrt(vector.Values.Sum(v => v * v));
            foreach (string term in vector.Keys.ToList()) { vector[term] /= length; }
        }

        var pairs = new List<((string, string) Key, double Cosine)>();
        for (int a = 0; a < documents.Count; a++)
        {
            for (int b = a + 1; b < documents.Count; b++)
            {
                pairs.Add(((documents[a].Described.File, documents[b].Described.File), vectors[a].Sum(t => t.Value * vectors[b].GetValueOrDefault(t.Key))));
            }
        }

        return [.. pairs.OrderByDescending(p => p.Cosine).Take(count).Select(p => p.Key)];
    }
}
