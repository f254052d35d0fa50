using System.Text.RegularExpressions;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;

namespace ZVSearch.Search.Evaluation;

/// <summary>Asks judged questions and measures the answers.</summary>
/// <param name="library">The index.</param>
/// <param name="ids">Finds the id of a document in its file name; null when the ids of the questions are (parts of) file names themselves.</param>
public sealed class Evaluator(Library library, Regex? ids)
{
    private const int Depth = 50;

    /// <summary>The figures of each question.</summary>
    public IReadOnlyList<(JudgedQuery Query, Measures Measures)> Run(IReadOnlyList<JudgedQuery> queries, RankingOptions options) =>
        [.. queries.Select(q => (q, Measures.Of(q.Grades, Ranked(q, options).Select(file => IdOf(file, q)))))];

    /// <summary>The figures of the simplest engine over the same documents: a stock analyser, one field, whole documents.</summary>
    public IReadOnlyList<(JudgedQuery Query, Measures Measures)> RunBaseline(IReadOnlyList<JudgedQuery> queries)
    {
        using var baseline = new BaselineEngine(library.Texts(Reader.Administrator));
        return [.. queries.Select(q => (q, Measures.Of(q.Grades, baseline.Ranked(q.Text, Depth).Select(file => IdOf(file, q)))))];
    }

    private IEnumerable<string> Ranked(JudgedQuery query, RankingOptions options) => library
        .Search(new SearchRequest(query.Text, SearchFilters.None, 0, Depth), Reader.Administrator, options).Hits
        .Select(h => h.Document.File);

    private string IdOf(string file, JudgedQuery query)
    {
        string name = Path.GetFileName(file);
        if (ids is not null) { return ids.Match(name) is { Success: true } match ? match.Value : name; }

        return query.Grades.Keys.FirstOrDefault(id => name.Contains(id, StringComparison.OrdinalIgnoreCase)) ?? name;
    }
}
