using System.Text;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>Initiatives as rows for a spreadsheet: semicolons and a byte order mark, as a Dutch Excel wants them.</summary>
internal static class InitiativeCsv
{
    private static readonly string[] Heads =
    [
        "titel", "status", "gebied", "thema's", "wat", "voor wie", "opdrachtgever", "trekker", "contact", "begin", "einde", "looptijd", "resultaten", "budget", "partners", "ontbreekt", "documenten", "bestand",
    ];

    public static byte[] Write(IEnumerable<Placed<InitiativeEntry>> initiatives)
    {
        var text = new StringBuilder();
        Row(text, Heads);
        foreach (Placed<InitiativeEntry> placed in initiatives) { Row(text, Cells(placed)); }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>
    /// A cell in quotes. Text that a spreadsheet would take for a formula gets an apostrophe in front: the papers come from others, and a formula can send what stands beside it elsewhere.
    /// </summary>
    internal static string Cell(string? value)
    {
        string text = value ?? string.Empty;
        bool isFormula = text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..];
        return $"\"{(isFormula ? "'" : string.Empty)}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Row(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static IEnumerable<string?> Cells(Placed<InitiativeEntry> placed)
    {
        (InitiativeEntry entry, Spot spot) = placed;
        Card card = entry.Card;
        return
        [
            entry.Main.Title, InitiativeWords.StatusOf(entry.Status), Joined(spot.Regions), Joined(InitiativeWords.Themes(spot.Themes)), Joined(card.Values(Fields.Goal)), Joined(card.Values(Fields.TargetGroup)),
            Joined(card.Values(Fields.Commissioner)), Joined(card.Values(Fields.Lead)), Joined(card.Values(Fields.Contact)), LandscapeQuery.Text(card.Date(Fields.Start)), LandscapeQuery.Text(InitiativeTerm.EndOf(card)),
            InitiativeTerm.InWords(card), Joined(card.Values(Fields.Result)), Joined(card.Values(Fields.Budget)), Joined(card.Values(Fields.Partner)), Joined(InitiativeGap.Of(entry).Select(g => g.Label)),
            Joined(entry.Documents.Select(d => d.Title)), entry.Main.File,
        ];
    }

    private static string Joined(IEnumerable<string> values) => string.Join(" | ", values);
}
