using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>Makes the hits that are shown: reads the passage, cuts the snippet, says why.</summary>
internal sealed class HitMaker(Snapshot snapshot, TermMatcher matcher)
{
    private static readonly HashSet<string> Stored = [IndexFields.Headings, IndexFields.Body, IndexFields.Place];

    /// <summary>A document in a list without a question.</summary>
    public SearchHit Listed(int card) => new(snapshot.Cards[card], 0, null, 1, string.Empty, Snippet.Empty, 0, []);

    public SearchHit Found(int card, BestPassages best)
    {
        Document record = snapshot.Searcher.Doc(best.RecordOf(card), Stored);
        BytesRef bytes = record.GetBinaryValue(IndexFields.Place);
        PassagePlace place = PassagePlace.From(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
        string text = record.Get(IndexFields.Body, CultureInfo.InvariantCulture);
        List<(int Start, int End, string Term)> found = matcher.Find(text);
        return new SearchHit(
            snapshot.Cards[card], best.ScoreOf(card), place.Number, place.Page, record.Get(IndexFields.Headings, CultureInfo.InvariantCulture), SnippetMaker.Make(text, found), best.CountOf(card) - 1, Why(card, text, found));
    }

    private string[] Why(int card, string text, List<(int Start, int End, string Term)> found)
    {
        string words = string.Join(", ", found.Select(f => text[f.Start..f.End].Replace('\n', ' ')).Distinct(StringComparer.OrdinalIgnoreCase).Take(8));
        var reasons = new List<string>();
        if (words.Length > 0) { reasons.Add($"Gevonden in de tekst: {words}."); }

        if (matcher.Find(snapshot.Cards[card].Title).Count > 0) { reasons.Add("De titel bevat woorden uit de vraag."); }

        return [.. reasons];
    }
}
