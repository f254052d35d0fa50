using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>Gathers what the page of one pair shows.</summary>
public sealed class PairBuilder(RegisterShelf shelf, FindingsReader findings, JudgementWriter judgements)
{
    /// <summary>The pair, in whichever order its documents are named; null when there is none that the reader may see.</summary>
    public async Task<OverlapEntry?> FindAsync(OverlapEntryKey key, Reader reader, CancellationToken stop) =>
        (await shelf.OverlapsAsync(reader, stop).ConfigureAwait(false)).FirstOrDefault(e => OverlapEntryKey.Of(e) == key || OverlapEntryKey.Of(e) == new OverlapEntryKey(key.B, key.A));

    /// <summary>Notes what a person said of a pair.</summary>
    public Task JudgeAsync(OverlapEntry entry, Verdict verdict, string reason, string by, CancellationToken stop) => judgements.JudgeAsync(entry, verdict, reason, by, stop);

    /// <summary>Null when there is no such pair for this reader.</summary>
    public async Task<PairModel?> BuildAsync(OverlapEntryKey key, string message, Reader reader, CancellationToken stop)
    {
        if (await FindAsync(key, reader, stop).ConfigureAwait(false) is not { } entry) { return null; }

        DescribedDocument a = await findings.OfAsync(entry.A.Hash, reader, stop).ConfigureAwait(false) ?? entry.A, b = await findings.OfAsync(entry.B.Hash, reader, stop).ConfigureAwait(false) ?? entry.B;
        TalkAdvice talk = TalkAdvice.Of(a, b, entry.Pair, await shelf.FactsAsync(FactGroups.Meeting, reader, stop).ConfigureAwait(false));
        IReadOnlyList<JudgementRow> said = await shelf.JudgementsAsync(reader, stop).ConfigureAwait(false);
        return new PairModel(
            entry,
            a,
            b,
            talk,
            [.. said.Where(j => (j.FileA, j.FileB) == (a.File, b.File) || (j.FileA, j.FileB) == (b.File, a.File))],
            message);
    }
}
