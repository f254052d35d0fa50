using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using ZVSearch.Search.Ranking;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Hits;

/// <summary>Makes the hits that are shown: reads the passage, cuts the snippet, says why.</summary>
internal sealed class HitMaker(Snapshot snapshot, TermMatcher matcher)
{
    private static readonly HashSet<string> Stored = [IndexFields.Headings, IndexFields.Body, IndexFields.Place];

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Less near than this says nothing to a person; a cosine.</summary>
    private const float ShownNearness = 0.35f;

    /// <summary>A document in a list without a question.</summary>
    public SearchHit Listed(int card) => new(snapshot.Cards[card], 0, null, 1, string.Empty, Snippet.Empty, 0, []);

    /// <param name="card">The document.</param>
    /// <param name="score">Its score.</param>
    /// <param name="record">Record of its best passage; -1 when only the title matches, then the first passage is shown.</param>
    /// <param name="matching">How many of its passages match.</param>
    /// <param name="cosine">How near it comes in meaning, 0 to 1; 0 when that was not looked at.</param>
    public SearchHit Found(int card, float score, int record, int matching, float cosine = 0)
    {
        Document stored = snapshot.Searcher.Doc(record >= 0 ? record : snapshot.First[card], Stored);
        if (stored.GetBinaryValue(IndexFields.Place) is not { } bytes) { return Listed(card) with { Score = score, Why = Why(card, string.Empty, [], cosine) }; }

        PassagePlace place = PassagePlace.From(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
        string text = stored.Get(IndexFields.Body, CultureInfo.InvariantCulture);
        List<TermMatch> found = matcher.Find(text);
        return new SearchHit(
            snapshot.Cards[card], score, place.Number, place.Page, stored.Get(IndexFields.Headings, CultureInfo.InvariantCulture), SnippetMaker.Make(text, found), Math.Max(0, matching - 1), Why(card, text, found, cosine));
    }

    private string[] Why(int card, string text, List<TermMatch> found, float cosine)
    {
        var reasons = new List<string>();
        foreach (IGrouping<MatchKind, TermMatch> group in found.GroupBy(f => f.Kind).OrderBy(g => g.Key))
        {
            string words = string.Join(", ", group.Select(f => text[f.Start..f.End].Replace('\n', ' ')).Distinct(StringComparer.OrdinalIgnoreCase).Take(6));
            reasons.Add($"{Meaning(group.Key)}: {words}.");
        }

        string title = snapshot.Cards[card].Title;
        string[] inTitle = [.. matcher.Find(title).Select(f => title[f.Start..f.End]).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (inTitle.Length > 0) { reasons.Add($"In de titel: {string.Join(", ", inTitle)}."); }

        if (cosine >= ShownNearness) { reasons.Add(string.Create(Dutch, $"Komt in betekenis in de buurt van de vraag ({cosine:P0}).")); }

        return [.. reasons];
    }

    private static string Meaning(MatchKind kind) => kind switch
    {
        MatchKind.Part => "Als deel van een langer woord",
        MatchKind.Joined => "Aan elkaar of los geschreven",
        MatchKind.Synonym => "Ander woord voor hetzelfde",
        MatchKind.LoosePart => "Alleen een deel van het gevraagde woord",
        _ => "Gevonden in de tekst",
    };
}
