using System.Globalization;
using ZVSearch.Search.Evaluation;

namespace ZVSearch.Cli.Output;

/// <summary>Figures of judged questions as Markdown tables.</summary>
internal static class EvaluateText
{
    public static void Write(IReadOnlyList<(JudgedQuery Query, Measures Measures)> run, IReadOnlyList<(string Layers, Measures Measures)> ablation)
    {
        Table("soort vraag (aantal)", [("alle", [.. run.Select(r => r.Measures)]), .. run.GroupBy(r => r.Query.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyCollection<Measures>)[.. g.Select(r => r.Measures)]))]);
        Table("laag voor laag", [.. ablation.Select(l => (l.Layers, (IReadOnlyCollection<Measures>)[l.Measures]))]);
        Table("vraag", [.. run.Select(r => ($"{r.Query.Id} {r.Query.Text}", (IReadOnlyCollection<Measures>)[r.Measures]))]);
    }

    private static void Table(string title, IReadOnlyList<(string Name, IReadOnlyCollection<Measures> Measures)> rows)
    {
        Console.Out.WriteLine($"| {title} | nDCG@10 | recall@50 | MRR@10 |");
        Console.Out.WriteLine("|---|---|---|---|");
        foreach ((string name, IReadOnlyCollection<Measures> measures) in rows)
        {
            var mean = Measures.Mean(measures);
            string count = measures.Count > 1 ? $" ({measures.Count})" : string.Empty;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name}{count} | {mean.Ndcg10:F3} | {mean.Recall50:F3} | {mean.Mrr10:F3} |"));
        }

        Console.Out.WriteLine();
    }
}
