using ZVSearch.Search.Evaluation;

namespace ZVSearch.Cli.Output;

/// <summary>Figures of judged questions in the form of the contract.</summary>
internal sealed record EvaluateJson(int Queries, double Ndcg10, double Recall50, double Mrr10, IReadOnlyList<EvaluateJson.PerQueryJson> PerQuery, IReadOnlyList<EvaluateJson.LayerJson> Ablation)
{
    public static EvaluateJson Of(IReadOnlyList<(JudgedQuery Query, Measures Measures)> run, IReadOnlyList<(string Layers, Measures Measures)> ablation)
    {
        var mean = Measures.Mean([.. run.Select(r => r.Measures)]);
        return new EvaluateJson(
            run.Count,
            mean.Ndcg10,
            mean.Recall50,
            mean.Mrr10,
            [.. run.Select(r => new PerQueryJson(r.Query.Id, r.Query.Text, r.Query.Kind, r.Measures.Ndcg10, r.Measures.Recall50, r.Measures.Mrr10))],
            [.. ablation.Select(l => new LayerJson(l.Layers, l.Measures.Ndcg10, l.Measures.Recall50, l.Measures.Mrr10))]);
    }

    internal sealed record PerQueryJson(string Qid, string Query, string Kind, double Ndcg10, double Recall50, double Mrr10);

    internal sealed record LayerJson(string Layers, double Ndcg10, double Recall50, double Mrr10);
}
