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
    /// <param name="query">Question to mark; empty for none.</param>
    /// <param name="passage">0-based number of the passage to open at; null or out of range for the start.</param>
    /// <param name="place">Characters to open at instead of a passage; null for none.</param>
    /// <param name="asText">True to show the text of a PDF.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<DocumentModel?> BuildAsync(string hash, string query, int? passage, (int Start, int End)? place, bool asText, Reader reader, CancellationToken stop)
    {
        Library? library = libraries.Current();
        DocumentCard? card = ContentHash.IsValid(hash) ? library?.Find(hash, reader) : null;
        if (library is null || card is null || await catalogue.FindAsync(hash, reader, stop).ConfigureAwait(false) is not { } row) { return null; }

        if (await catalogue.TextAsync(hash, reader, stop).ConfigureAwait(false) is not { } text) { return null; }

        TermMatcher matcher = library.Matcher(query);
        DescribedDocument? facts = await findings.OfAsync(hash, reader, stop).ConfigureAwait(false);
        IReadOnlyList<OverlapEntry> overlaps = await shelf.OverlapsAsync(reader, stop).ConfigureAwait(false);
        Passage? shown = passage is { } number && number >= 0 && number < text.Passages.Count ? text.Passages[number] : null;
        shown ??= At(text.Text, place);
        return new DocumentModel(
            card,
            row,
            text.Text,
            shown,
            query,
            shown is not null && WordsIn(matcher, [shown]) is { Length: > 0 } words ? words : WordsIn(matcher, text.Passages),
            Others(matcher, text.Passages, shown),
            library.Similar(hash, MaxSimilar, reader) ?? [],
            await catalogue.PathsAsync(hash, reader, stop).ConfigureAwait(false),
            facts,
            asText)
        {
            Today = shelf.Today,
            Overlaps = [.. overlaps.Where(o => o.Pair.A == hash || o.Pair.B == hash)],
            Corrections = facts is null ? [] : await findings.HistoryAsync(facts, stop).ConfigureAwait(false),
        };
    }

    /// <summary>The place of a fact, shown like a passage; null when it does not lie in the text.</summary>
    private static Passage? At(CleanText text, (int Start, int End)? place) =>
        place is var (start, end) && start >= 0 && end > start && end <= text.Text.Length ? new Passage(-1, [], text.PageAt(start), start, end, text.Text[start..end]) : null;

    private static string[] WordsIn(TermMatcher matcher, IReadOnlyList<Passage> passages) => matcher.IsEmpty
        ? []
        : [.. passages.SelectMany(p => matcher.Places(p.Text).Select(f => p.Text[f.Start..f.End])).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords)];

    private static IReadOnlyList<Passage> Others(TermMatcher matcher, IReadOnlyList<Passage> passages, Passage? shown) => matcher.IsEmpty
        ? []
        : [.. passages
            .Where(p => p.Number != shown?.Number)
            .Select(p => (Passage: p, Terms: matcher.Places(p.Text).Select(f => p.Text[f.Start..f.End]).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
            .Where(p => p.Terms > 0)
            .OrderByDescending(p => p.Terms).ThenBy(p => p.Passage.Number)
            .Take(MaxOthers)
            .Select(p => p.Passage)];
}
