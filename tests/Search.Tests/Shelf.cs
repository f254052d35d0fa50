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

namespace ZVSearch.Search.Tests;

/// <summary>A small index for one test.</summary>
internal sealed class Shelf : IDisposable
{
    private readonly TempFolder _folder = new();
    private long _sequence;

    public string IndexPath => _folder["index"];

    public static string HashOf(string file) => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(file)).Hex;

    public static DocumentCard Card(string file, string? type = null, int year = 2025, string[]? regions = null, string[]? audience = null) =>
        new(HashOf(file), file, file.Contains('/') ? file[..file.IndexOf('/')] : "map", "Titel van " + file, type, new DateOnly(year, 6, 1), regions ?? [], "pdf", 1, audience ?? []);

    public static Passage[] Passages(params string[] texts) => [.. texts.Select((t, i) => new Passage(i, ["Kop " + i], i + 1, 0, t.Length, t))];

    /// <summary>Puts documents in, each with one passage per text.</summary>
    public Shelf Put(DocumentCard card, params string[] texts)
    {
        using PassageIndex index = PassageIndex.Open(IndexPath, new IndexOptions());
        index.Put(card, Passages(texts));
        index.Commit(++_sequence, expunge: true);
        return this;
    }

    /// <summary>Asks for words only: what is near in meaning has tests of its own.</summary>
    public SearchResponse Ask(string text, SearchFilters? filters = null, Reader? reader = null)
    {
        using Library library = Open();
        return library.Search(new SearchRequest(text, filters ?? SearchFilters.None), reader ?? Reader.Administrator, RankingOptions.For("words"));
    }

    public string[] Files(string text, SearchFilters? filters = null, Reader? reader = null) => [.. Ask(text, filters, reader).Hits.Select(h => h.Document.File)];

    public Library Open() => Library.Open(IndexPath, KnowledgePack.BuiltIn) ?? throw new InvalidOperationException("No index.");

    public void Dispose() => _folder.Dispose();
}
