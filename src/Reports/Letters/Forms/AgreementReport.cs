using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The register of agreements: parties, term, status, and clauses that were not found; as page, paper and work book.</summary>
public static class AgreementReport
{
    private const string Title = "Register van convenanten";
    private const string About = "Een clausule die niet is gevonden, kan er toch staan: kijk in de bron. Dit is een signaal, geen oordeel.";

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report; terms were seen from it.</param>
    /// <param name="site">Address of the program, for links into the documents; null for none.</param>
    public static string Page(IReadOnlyList<AgreementEntry> entries, DateOnly today, Uri? site = null) => OverviewPage.Write(Of(entries, today, site));

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report; terms were seen from it.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Document(IReadOnlyList<AgreementEntry> entries, DateOnly today) => OverviewWriter.Write(Of(entries, today, null));

    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="made">Stands in the properties of the file, UTC.</param>
    /// <returns>A .xlsx file.</returns>
    public static byte[] Workbook(IReadOnlyList<AgreementEntry> entries, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return XlsxTable.Write(
            new ExportTable(
                Title,
                [new ExportColumn("Convenant", 40), new ExportColumn("Bestand", 34), new ExportColumn("Gebied", 24), new ExportColumn("Partijen", 44), new ExportColumn("Status", 12), new ExportColumn("Loopt tot en met", 13), new ExportColumn("Opzeggen tot en met", 13), new ExportColumn("Verplichte clausules niet gevonden", 50)],
                [.. entries.Select(e => (IReadOnlyList<object?>)[e.Document.Title, e.Document.File, string.Join(", ", e.Document.Regions), Parties(e), TermWords.Of(e.Term.Status), e.Term.ExpiresOn, e.Term.CancelBefore, string.Join(", ", TermWords.MissingIn(e))])],
                [About]),
            made);
    }

    /// <summary>The register as an overview: a table per status.</summary>
    /// <param name="entries">In the order in which they are shown.</param>
    /// <param name="today">Day of the report.</param>
    /// <param name="site">Address of the program; null for no links.</param>
    public static Overview Of(IReadOnlyList<AgreementEntry> entries, DateOnly today, Uri? site)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new Overview(
            Title,
            $"Stand van {DutchText.Day(today)}. {DutchText.Count(entries.Count, "convenant", "convenanten")}. {About}",
            entries.Count == 0
                ? [new OverviewSection("Niets gevonden", 1, ["Er zijn geen convenanten gevonden."], [], [])]
                : [.. TermWords.Statuses.Select(s => (s.Word, Entries: entries.Where(e => e.Term.Status == s.Status).ToArray())).Where(s => s.Entries.Length > 0).Select(s => Section(s.Word, s.Entries, site))]);
    }

    private static OverviewSection Section(string status, AgreementEntry[] entries, Uri? site) => new(
        $"Status: {status}",
        1,
        [],
        [new OverviewTable(
            $"Convenanten met status {status}",
            ["Convenant", "Partijen", "Looptijd", "Verplichte clausules die niet zijn gevonden", "Bestand"],
            [4, 5, 3, 5, 4],
            [.. entries.Select(e => (IReadOnlyList<string>)[e.Document.Title, Parties(e) is { Length: > 0 } parties ? parties : "niet gevonden", TermWords.Of(e.Term), TermWords.MissingIn(e) is { Count: > 0 } missing ? string.Join(", ", missing) : "geen", e.Document.File])])
            {
                Links = [.. entries.Select(e => (IReadOnlyList<Uri?>)[LinkOf(e, site), null, null, null, null])],
            }],
        []);

    private static string Parties(AgreementEntry entry) => string.Join("; ", entry.Card.Values(Fields.Party));

    /// <summary>To the first place that tells of the agreement.</summary>
    private static Uri? LinkOf(AgreementEntry entry, Uri? site) =>
        entry.Card.Facts.Select(f => f.Place).FirstOrDefault(p => p is not null) is { } place ? SourceAddress.Of(site, entry.Document.Hash, place.Start, place.End) : null;
}
