using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Insights;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>What the overlap page shows.</summary>
/// <param name="Address">State of the page.</param>
/// <param name="All">All pairs that the reader may see.</param>
/// <param name="Themes">Policy themes by hash of the document.</param>
/// <param name="Judgements">Everything people said, oldest first.</param>
public sealed record OverlapListModel(OverlapAddress Address, IReadOnlyList<OverlapEntry> All, IReadOnlyDictionary<string, IReadOnlyList<string>> Themes, IReadOnlyList<JudgementRow> Judgements)
{
    /// <summary>Pairs that the filters leave: highest grade first, and of one grade the oldest paper first, as it has waited longest.</summary>
    public IReadOnlyList<OverlapEntry> Chosen { get; } = [.. Filtered(All, Themes, Address)
        .OrderByDescending(e => e.Pair.Grade).ThenBy(e => Since(e)).ThenByDescending(e => e.Pair.Score).ThenBy(e => e.A.File, StringComparer.Ordinal).ThenBy(e => e.B.File, StringComparer.Ordinal)];

    /// <summary>Pairs that ask for something: grade 2 and 3.</summary>
    public IReadOnlyList<OverlapEntry> Asking { get; } = [.. All.Where(e => e.Pair.Grade > 1)];

    /// <summary>The last word on each pair.</summary>
    public IReadOnlyList<JudgementRow> LastJudgements { get; } = [.. Judgements.GroupBy(j => (j.FileA, j.FileB)).Select(g => g.Last()).OrderByDescending(j => j.At)];

    /// <summary>Pairs that pass the filters of an address, in the order in which they came.</summary>
    public static IEnumerable<OverlapEntry> Filtered(IEnumerable<OverlapEntry> pairs, IReadOnlyDictionary<string, IReadOnlyList<string>> themes, OverlapAddress address) => pairs
        .Where(e => e.Pair.Grade >= address.MinGrade)
        .Where(e => address.Judged switch { "open" => e.Judgement is null, "beoordeeld" => e.Judgement is not null, _ => true })
        .Where(e => address.Region.Length == 0 || IsIn(e, address.Region))
        .Where(e => address.Theme.Length == 0 || SharedThemes(e, themes).Contains(address.Theme))
        .Where(e => address.Source.Length == 0 || SourceOf(e.A.File) == address.Source || SourceOf(e.B.File) == address.Source);

    /// <summary>Day from which both papers exist: the pair has waited since then. Papers without a date count as new.</summary>
    public static DateOnly Since(OverlapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        DateOnly a = entry.A.Date ?? DateOnly.MaxValue, b = entry.B.Date ?? DateOnly.MaxValue;
        return a > b ? a : b;
    }

    /// <summary>Top folder: the organisation that holds the paper.</summary>
    public static string SourceOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Split('/')[0];
    }

    /// <summary>Policy themes that both papers name.</summary>
    public static IReadOnlyList<string> SharedThemes(OverlapEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> themes)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(themes);
        return [.. themes.GetValueOrDefault(entry.A.Hash, []).Intersect(themes.GetValueOrDefault(entry.B.Hash, []), StringComparer.Ordinal)];
    }

    private static bool IsIn(OverlapEntry entry, string region) =>
        entry.A.Regions.Concat(entry.B.Regions).Any(r => r == region || KnowledgePack.BuiltIn.FindRegion(r)?.District == region);
}
