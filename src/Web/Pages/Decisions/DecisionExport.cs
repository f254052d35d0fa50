using ZVSearch.Core.Findings;
using ZVSearch.Web.Pages.Lists;

namespace ZVSearch.Web.Pages.Decisions;

/// <summary>Decisions and actions as rows of a file.</summary>
internal static class DecisionExport
{
    public static IReadOnlyList<string> Head { get; } = ["Soort", "Tekst", "Nummer", "Van", "Wie of aan wie", "Wanneer", "Stand", "Later genoemd in", "Overleg", "Datum", "Gebied", "Bestand", "Pagina"];

    public static IReadOnlyList<string?> Row(DecisionEntry entry) =>
    [
        entry.Kind.One, entry.Text.Value, entry.Card.Value(Fields.Number), entry.Card.Value(Fields.By), entry.Owner, entry.Card.Value(Fields.Deadline), entry.State is { } state ? DecisionWords.Of(state) : null,
        entry.Later is { } later && later != entry.Meeting ? later.File : null, entry.Body, CsvFile.Day(entry.Meeting.Date), string.Join(", ", entry.Meeting.Regions), entry.Meeting.File, entry.Card.Page > 0 ? Dutch.Number(entry.Card.Page) : null,
    ];
}
