using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Lessons;

/// <summary>Lessons in a table: what happened, how it is judged, why, and what now.</summary>
internal static class LessonTable
{
    private const string Border = " | ";

    private static readonly (string Field, string[] Heads)[] Columns =
    [
        (CardFields.Text, ["wat gebeurde", "les", "leerpunt", "bevinding", "observatie", "wat ging"]),
        (CardFields.Outcome, ["oordeel", "uitkomst", "score", "gelukt"]),
        (CardFields.Cause, ["hoe kwam", "oorzaak", "waardoor", "verklaring"]),
        (CardFields.Advice, ["wat nu", "advies", "aanbeveling", "vervolg", "verbeteractie"]),
    ];

    public static IEnumerable<Fact> In(CleanText text, OutlineSection section)
    {
        string?[]? columns = null;
        foreach (TextBlock row in section.Blocks.Where(b => b.Kind == BlockKind.TableRow))
        {
            string[] cells = text.TextOf(row).Split(Border);
            if (columns is null) { columns = Heads(cells); continue; }

            int what = Array.IndexOf(columns, CardFields.Text);
            if (what < 0 || what >= cells.Length || cells[what].Length < 10) { continue; }

            string item = Facts.ItemOf(cells[what]);
            int at = row.Start;
            for (int i = 0; i < Math.Min(cells.Length, columns.Length); at += cells[i].Length + Border.Length, i++)
            {
                string value = columns[i] == CardFields.Outcome ? Outcome(cells[i]) : cells[i].Trim();
                if (columns[i] is { } field && value.Length > 0 && !(field != CardFields.Outcome && FactMaker.IsBlank(value))) { yield return Facts.Of(text, Cards.Lesson, item, field, value, new Span(at, at + cells[i].Length), 0.9); }
            }
        }
    }

    /// <summary>Without a column of lessons and one of verdicts it is another table.</summary>
    private static string?[] Heads(string[] cells)
    {
        string?[] fields = [.. cells.Select(c => Columns.FirstOrDefault(k => k.Heads.Any(h => c.StartsWith(h, StringComparison.OrdinalIgnoreCase))).Field)];
        return fields.Contains(CardFields.Text) && fields.Contains(CardFields.Outcome) ? fields : [];
    }

    private static string Outcome(string cell) => cell.Trim().ToLowerInvariant() switch
    {
        "+" or "++" or "goed" or "ja" or "gelukt" or "gehaald" or "geslaagd" => "succeeded",
        "-" or "–" or "--" or "slecht" or "nee" or "niet gelukt" or "niet gehaald" or "mislukt" => "failed",
        _ => "mixed",
    };
}
