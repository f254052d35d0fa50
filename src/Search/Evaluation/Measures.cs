namespace ZVSearch.Search.Evaluation;

/// <summary>How good one ranked list is, or the mean of many. All from 0 to 1.</summary>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten, gain 2^grade − 1.</param>
/// <param name="Recall50">Share of the relevant documents among the first fifty.</param>
/// <param name="Mrr10">One over the rank of the first relevant document among the first ten; 0 when there is none.</param>
public readonly record struct Measures(double Ndcg10, double Recall50, double Mrr10)
{
    /// <param name="grades">Grade by relevant document.</param>
    /// <param name="ranked">Documents, best first; a document that comes back later in the list counts once.</param>
    public static Measures Of(IReadOnlyDictionary<string, int> grades, IEnumerable<string> ranked)
    {
        string[] list = [.. ranked.Distinct(StringComparer.OrdinalIgnoreCase).Take(50)];
        double gain = list.Take(10).Select((id, i) => Gain(grades.GetValueOrDefault(id)) / Math.Log2(i + 2)).Sum();
        double ideal = grades.Values.OrderDescending().Take(10).Select((grade, i) => Gain(grade) / Math.Log2(i + 2)).Sum();
        int first = Array.FindIndex(list, id => grades.GetValueOrDefault(id) > 0);
        int relevant = grades.Values.Count(g => g > 0);
        return new Measures(
            ideal > 0 ? gain / ideal : 0,
            relevant > 0 ? (double)list.Count(id => grades.GetValueOrDefault(id) > 0) / relevant : 0,
            first is >= 0 and < 10 ? 1.0 / (first + 1) : 0);
    }

    public static Measures Mean(IReadOnlyCollection<Measures> all) => all.Count == 0
        ? default
        : new Measures(all.Average(m => m.Ndcg10), all.Average(m => m.Recall50), all.Average(m => m.Mrr10));

    private static double Gain(int grade) => Math.Pow(2, grade) - 1;
}
