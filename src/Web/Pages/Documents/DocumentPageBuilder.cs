using System.Globalization;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Passages;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Schema;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Gathers what the document page shows.</summary>
public sealed class DocumentPageBuilder(LibraryHolder libraries, CatalogueReader catalogue, FindingsReader findings, RegisterShelf shelf)
{
    private const int MaxOthers = 8, MaxSimilar = 6, MaxWords = 60;

    /// <summary>Null when the document is not there or not for this reader.</summary>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="question">What is to be shown of it.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<DocumentModel?> BuildAsync(string hash, DocumentQuestion question, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(question);
        Library? library = libraries.Current();
        DocumentCard? card = ContentHash.IsValid(hash) ? library?.Find(hash, reader) : null;
        if (library is null || card is null || await catalogue.FindAsync(hash, reader, stop).ConfigureAwait(false) is not { } row) { return null; }

        if (await catalogue.TextAsync(hash, reader, stop).ConfigureAwait(false) is not { } text) { return null; }

        TermMatcher matcher = library.Matcher(question.Query);
        DescribedDocument? facts = await findings.OfAsync(hash, reader, stop).ConfigureAwait(false);
        IReadOnlyList<OverlapEntry> overlaps = await shelf.OverlapsAsync(reader, stop).ConfigureAwait(false);
        Passage? shown = question.Passage is { } number && number >= 0 && number < text.Passages.Count ? text.Passages[number] : null;
        shown ??= At(text.Text, question.Place);
        IReadOnlyList<FoundPassage> found = Found(matcher, text.Passages);
        IReadOnlyList<TextPart> parts = TextParts.Of(text.Text);
        return new DocumentModel(
            card,
            row,
            text.Text,
            shown,
            question.Query,
            shown is not null && WordsIn(Found(matcher, [shown])) is { Length: > 0 } words ? words : WordsIn(found),
            [.. found.Where(f => f.Passage.Number != shown?.Number).OrderByDescending(f => f.Words.Count).ThenBy(f => f.Passage.Number).Take(MaxOthers).Select(f => f.Passage)],
            library.Similar(hash, MaxSimilar, reader) ?? [],
            await catalogue.PathsAsync(hash, reader, stop).ConfigureAwait(false),
            facts,
            question.AsText)
        {
            Parts = parts,
            Part = question.Part == DocumentQuestion.Everything ? null : PartOf(parts, question.Part, shown),
            Outline = TextOutline.Of(text.Text, parts),
            Today = shelf.Today,
            Overlaps = [.. overlaps.Where(o => o.Pair.A == hash || o.Pair.B == hash)],
            Corrections = facts is null ? [] : await findings.HistoryAsync(facts, stop).ConfigureAwait(false),
        };
    }

    /// <summary>The place of a fact, shown like a passage; null when it does not lie in the text.</summary>
    private static Passage? At(CleanText text, (int Start, int End)? place) =>
        place is var (start, end) && start >= 0 && end > start && end <= text.Text.Length ? new Passage(-1, [], text.PageAt(start), start, end, text.Text[start..end]) : null;

    /// <summary>The part that was asked for; else the one with the passage, else the first; null for a document that is shown whole.</summary>
    private static TextPart? PartOf(IReadOnlyList<TextPart> parts, string asked, Passage? shown) =>
        parts.FirstOrDefault(p => p.Number.ToString(CultureInfo.InvariantCulture) == asked) ?? parts.FirstOrDefault(p => p.Holds(shown?.Start ?? 0));

    /// <summary>Passages that hold words of the question. Looking for them is the long part of a long document, so it is done once.</summary>
    private static FoundPassage[] Found(TermMatcher matcher, IReadOnlyList<Passage> passages) => matcher.IsEmpty
        ? []
        : [.. passages
            .Select(p => new FoundPassage(p, [.. matcher.Places(p.Text).Select(f => p.Text[f.Start..f.End]).Distinct(StringComparer.OrdinalIgnoreCase)]))
            .Where(f => f.Words.Count > 0)];

    private static string[] WordsIn(IReadOnlyList<FoundPassage> passages) => [.. passages.SelectMany(p => p.Words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords)];

    /// <summary>A passage with the words of the question as they stand in it.</summary>
    private sealed record FoundPassage(Passage Passage, IReadOnlyList<string> Words);
}
