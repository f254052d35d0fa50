using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Pairs of documents that order, or do, the same, with both quotes and what people said: as page, paper and work book.</summary>
public static class OverlapReport
{
    private const string Title = "Mogelijke dubbelingen";
    private const string About = "Door het programma gevonden in de stukken. Mensen beoordelen of het echt dubbel is.";
    private const string Unjudged = "nog niet beoordeeld";

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report.</param>
    /// <param name="site">Address of the program, for links into the documents; null for none.</param>
    public static string Page(IReadOnlyList<OverlapEntry> entries, DateOnly today, Uri? site = null) => OverviewPage.Write(Of(entries, today, site));

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Document(IReadOnlyList<OverlapEntry> entries, DateOnly today) => OverviewWriter.Write(Of(entries, today, null));

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="made">Stands in the properties of the file, UTC.</param>
    /// <returns>A .xlsx file.</returns>
    public static byte[] Workbook(IReadOnlyList<OverlapEntry> entries, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return XlsxTable.Write(
            new ExportTable(
                Title,
                [.. Columns().Select(c => new ExportColumn(c.Name, c.Width))],
                [.. entries.Select(e => (IReadOnlyList<object?>)[.. Columns().Select(c => c.Value(e))])],
                [About]),
            made);
    }

    /// <summary>The report as an overview: a table per grade.</summary>
    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report.</param>
    /// <param name="site">Address of the program; null for no links.</param>
    public static Overview Of(IReadOnlyList<OverlapEntry> entries, DateOnly today, Uri? site)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new Overview(
            Title,
            $"Stand van {DutchText.Day(today)}. {DutchText.Count(entries.Count, "paar", "paren")}, waarvan {DutchText.Count(entries.Count(e => e.Judgement is not null), "beoordeeld", "beoordeeld")}. {About}",
            entries.Count == 0
                ? [new OverviewSection("Niets gevonden", 1, ["Er zijn geen paren van stukken die hetzelfde opdragen of doen."], [], [])]
                : [.. entries.GroupBy(e => e.Pair.Grade).OrderByDescending(g => g.Key).Select(g => Section(PairWords.OfGrade(g.Key), [.. g], site))]);
    }

    private static OverviewSection Section(string heading, IReadOnlyList<OverlapEntry> entries, Uri? site) => new(
        heading,
        1,
        [],
        [new OverviewTable(
            $"Paren naast elkaar, {heading.ToLower(ModelStyles.Dutch)}",
            ["Eerste stuk", "Tweede stuk", "Waarom", "Uit het eerste stuk", "Uit het tweede stuk", "Oordeel"],
            [3, 3, 4, 5, 5, 3],
            [.. entries.Select(e => (IReadOnlyList<string>)[Named(e.A), Named(e.B), $"{PairWords.Of(e.Pair.Relation)}. {e.Pair.Reason}", Quoted(e, x => x.A), Quoted(e, x => x.B), JudgementOf(e)])])
            {
                Links = [.. entries.Select(e => (IReadOnlyList<Uri?>)[LinkOf(e.A, e, x => x.A, site), LinkOf(e.B, e, x => x.B, site), null, null, null, null])],
            }],
        []);

    private static (string Name, int Width, Func<OverlapEntry, object?> Value)[] Columns() =>
    [
        ("Graad", 8, e => e.Pair.Grade), ("Soort", 22, e => PairWords.Of(e.Pair.Relation)), ("Waarom", 50, e => e.Pair.Reason),
        ("Eerste stuk", 32, e => e.A.Title), ("Eerste bestand", 32, e => e.A.File), ("Eerste pagina", 9, e => PlaceOf(e, x => x.A)?.Page), ("Eerste citaat", 50, e => PlaceOf(e, x => x.A)?.Quote),
        ("Tweede stuk", 32, e => e.B.Title), ("Tweede bestand", 32, e => e.B.File), ("Tweede pagina", 9, e => PlaceOf(e, x => x.B)?.Page), ("Tweede citaat", 50, e => PlaceOf(e, x => x.B)?.Quote),
        ("Oordeel", 32, e => e.Judgement is { } j ? PairWords.Of(j.Verdict) : Unjudged), ("Toelichting", 40, e => e.Judgement?.Reason), ("Door", 20, e => e.Judgement?.By), ("Op", 13, e => e.Judgement is { } j ? DateOnly.FromDateTime(j.At) : null),
    ];

    private static Place? PlaceOf(OverlapEntry entry, Func<OverlapEvidence, Place> side) => entry.Pair.Evidence.Select(side).FirstOrDefault();

    private static string Quoted(OverlapEntry entry, Func<OverlapEvidence, Place> side) => PlaceOf(entry, side) is { } place ? $"\u201C{place.Quote}\u201D (pagina {OverviewText.Number(place.Page)})" : "geen plaats bekend";

    private static string Named(DescribedDocument document) => document.Date is { } date ? $"{document.Title} ({DutchText.Day(date)})" : document.Title;

    private static Uri? LinkOf(DescribedDocument document, OverlapEntry entry, Func<OverlapEvidence, Place> side, Uri? site) =>
        PlaceOf(entry, side) is { } place ? SourceAddress.Of(site, document.Hash, place.Start, place.End) : null;

    private static string JudgementOf(OverlapEntry entry) => entry.Judgement is { } judgement
        ? $"{PairWords.Of(judgement.Verdict)} ({judgement.By}, {DutchText.Day(DateOnly.FromDateTime(judgement.At))}){(judgement.Reason.Length > 0 ? $". {judgement.Reason}" : string.Empty)}"
        : Unjudged;
}
