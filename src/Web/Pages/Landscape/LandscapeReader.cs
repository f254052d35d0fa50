using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Pages.Initiatives;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>registers → what can be put on the map. Made once per reader and kept as long as nothing changes.</summary>
internal static class LandscapeReader
{
    public static Task<LandscapeData> ReadAsync(RegisterShelf shelf, Reader reader, CancellationToken stop) =>
        shelf.MadeAsync("landscape", reader, () => MakeAsync(shelf, reader), stop);

    private static async Task<LandscapeData> MakeAsync(RegisterShelf shelf, Reader reader)
    {
        CancellationToken stop = CancellationToken.None;
        IReadOnlyDictionary<string, IReadOnlyList<string>> themes = await shelf.PolicyThemesAsync(reader, stop).ConfigureAwait(false);
        DescribedDocument[] documents = [.. (await shelf.DocumentsAsync(reader, stop).ConfigureAwait(false)).Select(r => r.Described())];
        IReadOnlyList<DescribedDocument> meetings = await shelf.FactsAsync(FactGroups.Meeting, reader, stop).ConfigureAwait(false);
        IReadOnlyList<(DescribedDocument Document, Card Lesson)> lessons = await shelf.LessonsAsync(reader, stop).ConfigureAwait(false);
        return new LandscapeData(
            [.. NewestFirst(documents).Select(d => new Placed<DescribedDocument>(d, SpotOf(d, themes)))],
            [.. (await shelf.InitiativesAsync(reader, stop).ConfigureAwait(false)).Select(e => new Placed<InitiativeEntry>(e, SpotOf(e, themes)))],
            [.. (await shelf.AgreementsAsync(reader, stop).ConfigureAwait(false)).Select(e => new Placed<AgreementEntry>(e, SpotOf(e, themes)))],
            [.. NewestFirst(meetings).SelectMany(d => d.Cards(Cards.Decision).Select(c => new Placed<Finding>(new Finding(d, c), SpotOf(d, themes))))],
            [.. lessons.Select(l => new Placed<Finding>(new Finding(l.Document, l.Lesson), SpotOf(l.Document, themes)))],
            [.. (await shelf.OverlapsAsync(reader, stop).ConfigureAwait(false)).Where(IsToTalkAbout).Select(e => new Placed<OverlapEntry>(e, SpotOf(e, themes)))]);
    }

    /// <summary>Versions of one document and single shared sentences need no talk; what a person set aside is settled.</summary>
    internal static bool IsToTalkAbout(OverlapEntry entry) => entry.Pair.Grade >= 2 && entry.Judgement?.Verdict is not (Verdict.NoOverlap or Verdict.SameInitiative);

    internal static Spot SpotOf(DescribedDocument document, IReadOnlyDictionary<string, IReadOnlyList<string>> themes) =>
        new(document.Regions, themes.GetValueOrDefault(document.Hash, []), document.Date, document.Date);

    internal static Spot SpotOf(InitiativeEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> themes)
    {
        DateOnly? start = entry.Card.Date(Fields.Start), end = InitiativeTerm.EndOf(entry.Card);
        bool isDated = start is not null || end is not null;
        return new Spot(
            RegionsOf(entry),
            [.. entry.Documents.SelectMany(d => themes.GetValueOrDefault(d.Hash, [])).Distinct(StringComparer.Ordinal)],
            isDated ? start : entry.Documents.Min(d => d.Date),
            isDated ? end : entry.Documents.Max(d => d.Date),
            entry.Status);
    }

    internal static Spot SpotOf(AgreementEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> themes)
    {
        DateOnly? start = entry.Card.Date(Fields.Start) ?? entry.Card.Date(Fields.SignedOn) ?? entry.Document.Date;
        bool isOpen = entry.Term.Status == AgreementStatus.Indefinite;
        return SpotOf(entry.Document, themes) with { From = start, Until = isOpen ? null : entry.Term.ExpiresOn ?? start };
    }

    internal static Spot SpotOf(OverlapEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> themes)
    {
        DateOnly?[] dates = [entry.A.Date, entry.B.Date];
        return new Spot(
            [.. entry.A.Regions.Union(entry.B.Regions, StringComparer.Ordinal)],
            [.. themes.GetValueOrDefault(entry.A.Hash, []).Union(themes.GetValueOrDefault(entry.B.Hash, []), StringComparer.Ordinal)],
            dates.Min(),
            dates.Max());
    }

    /// <summary>Of the main document; of the others where that names none.</summary>
    internal static IReadOnlyList<string> RegionsOf(InitiativeEntry entry) =>
        entry.Main.Regions.Count > 0 ? entry.Main.Regions : [.. entry.Documents.SelectMany(d => d.Regions).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<DescribedDocument> NewestFirst(IEnumerable<DescribedDocument> documents) =>
        documents.OrderByDescending(d => d.Date ?? DateOnly.MinValue).ThenBy(d => d.File, StringComparer.Ordinal);
}
