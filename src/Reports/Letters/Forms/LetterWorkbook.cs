using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>A letter as a work book to go with it: all points with their sources, and the counts.</summary>
public static class LetterWorkbook
{
    /// <param name="letter">What to write.</param>
    /// <param name="made">Stands in the properties of the file, UTC.</param>
    /// <returns>A .xlsx file.</returns>
    public static byte[] Write(Letter letter, DateTime made)
    {
        ArgumentNullException.ThrowIfNull(letter);
        string title = $"{LetterFrame.Title(letter)}, {LetterFrame.Period(letter)}";
        return XlsxTable.Write(title, [new ExportSheet("Punten", Points(letter, title)), new ExportSheet(LetterFrame.PerDistrict, Counts(letter, title))], made);
    }

    /// <summary>A row per source: a point that leans on two stands in two rows.</summary>
    private static ExportTable Points(Letter letter, string title) => new(
        title,
        [new ExportColumn("Thema", 22), new ExportColumn("Soort", 16), new ExportColumn("Tekst", 60), new ExportColumn("Bron", 34), new ExportColumn("Bestand", 34), new ExportColumn("Pagina", 9), new ExportColumn("Datum", 13), new ExportColumn("Passage", 60), new ExportColumn("Reden", 40), new ExportColumn("Noot", 40)],
        [.. from theme in letter.Themes
            from point in theme.Points
            from source in point.Sources
            select (IReadOnlyList<object?>)[theme.Label, LetterText.LabelOf(point.Kind), LetterText.Shown(point), source.Title, source.File, source.Page, source.Date, source.Text, point.Reason, point.Note]],
        [$"{title}. Een punt met meer bronnen staat op meer rijen."]);

    private static ExportTable Counts(Letter letter, string title) => new(
        title,
        [new ExportColumn("Thema", 30), new ExportColumn(LetterFrame.District, 30), new ExportColumn(LetterFrame.Documents, 12)],
        [.. from theme in letter.Themes from count in theme.Documents select (IReadOnlyList<object?>)[theme.Label, count.District, count.Count]],
        ["Een stuk over meer districten telt in elk daarvan mee. Districten zonder stukken staan er niet bij.", .. LetterFrame.Gaps(letter).Select(g => $"{LetterFrame.NotSeen}, {g.Theme.Label}: {g.Text}")]);
}
