using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;

namespace ZVSearch.Cli.Output;

/// <summary>An answer in the form of the contract.</summary>
internal sealed record SearchJson(
    string Query,
    string Interpretation,
    IReadOnlyList<string> Notes,
    int Total,
    double TookMs,
    string? DidYouMean,
    IReadOnlyDictionary<string, IReadOnlyList<SearchJson.Value>> Facets,
    IReadOnlyList<HitJson> Hits)
{
    public static SearchJson Of(string query, SearchResponse response, TimeSpan took) => new(
        query,
        response.Interpretation,
        response.Notes,
        response.Total,
        Math.Round(took.TotalMilliseconds, 2),
        response.DidYouMean,
        response.Facets.ToDictionary(f => f.Key, f => (IReadOnlyList<Value>)[.. f.Value.Select(v => new Value(v.Value, LabelOf(f.Key, v.Value), v.Count))]),
        [.. response.Hits.Select(HitJson.Of)]);

    private static string LabelOf(string facet, string value) => facet == "type" ? KnowledgePack.BuiltIn.LabelOf(value) : value;

    internal sealed record Value(string Value_, string Label, int Count)
    {
        [System.Text.Json.Serialization.JsonPropertyName("value")]
        public string Value_ { get; } = Value_;
    }
}
