using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;
using ZVSearch.Search.Schema;
using ZVSearch.Search.Writing;
using ZVSearch.Support;

namespace ZVSearch.Relevance;

/// <summary>
/// Must a question for one word find a text with the other? Tables of forms, compounds, spellings, abbreviations and misspellings, each text a document of its own; the
/// questions that must not meet their text are documents as well, so that they are words that exist.
/// </summary>
public sealed class PairTests : IDisposable
{
    /// <summary>Words and their forms only: a part of a word alone or nearness in meaning is no meeting.</summary>
    private static readonly RankingOptions Strict = RankingOptions.Default with { LooseParts = 0, Meaning = 0 };

    private readonly TempFolder _folder = new();
    private readonly Pair[] _pairs = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Pairs"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    [Fact]
    public void Pairs_AreManyAndOfBothKinds()
    {
        _pairs.Length.ShouldBeGreaterThanOrEqualTo(300);
        _pairs.Count(p => !p.Meets).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Pairs_MeetOrNotAsTheyShould()
    {
        using Library library = Shelve();
        Pair[] wrong = [.. _pairs.Where(p => Finds(library, p) != p.Meets)];
        string list = string.Join(Environment.NewLine, wrong.Select(p => $"{p.Table}: {p.Query} → {p.Text} ({(p.Meets ? "must meet" : "must not meet")})"));
        ((double)(_pairs.Length - wrong.Length) / _pairs.Length).ShouldBeGreaterThanOrEqualTo(0.98, list);
        foreach (IGrouping<string, Pair> table in _pairs.GroupBy(p => p.Table))
        {
            ((double)table.Count(p => !wrong.Contains(p)) / table.Count()).ShouldBeGreaterThanOrEqualTo(0.93, list);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static bool Finds(Library library, Pair pair) =>
        library.Search(new SearchRequest(pair.Query, SearchFilters.None, 0, SearchRequest.MaxLimit), Reader.Administrator, Strict).Hits.Any(h => h.Document.File == pair.Text);

    private Library Shelve()
    {
        using (PassageIndex index = PassageIndex.Open(_folder["index"], new IndexOptions()))
        {
            foreach (string text in _pairs.Select(p => p.Text).Concat(_pairs.Where(p => !p.Meets).Select(p => p.Query)).Distinct(StringComparer.Ordinal))
            {
                string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)).Hex;
                index.Put(new DocumentCard(hash, text, "paren", "-", null, null, [], "txt", 1, []), [new Passage(0, [], 1, 0, text.Length, text)]);
            }

            index.Commit(1, expunge: false);
        }

        return Library.Open(_folder["index"], KnowledgePack.BuiltIn) ?? throw new InvalidOperationException("No index.");
    }

    private static IEnumerable<Pair> Read(string file) => File.ReadLines(file).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))
        .Select(c => new Pair(Path.GetFileNameWithoutExtension(file), c[0], c[1], c[2] == "yes"));

    private sealed record Pair(string Table, string Query, string Text, bool Meets);
}
