using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>coverage</c>: per municipality and kind of document what is there and what is not.</summary>
internal static class CoverageVerb
{
    /// <summary>What every municipality has, as the work is organised: without it something is missing here, not there.</summary>
    private static readonly string[] Expected = ["convenant", "notulen", "projectplan", "evaluatie"];

    public static Command Create() => ListVerb.Create("coverage", "Toont per gemeente welke soorten documenten er zijn en welke ontbreken.", async (question, stop) =>
    {
        List<DocumentRow> documents = [.. (await question.Catalogue.DocumentsAsync(stop).ConfigureAwait(false)).Values
            .Where(d => d.MaySee(question.Reader))];
        IReadOnlyList<PathRow> paths = question.Reader.IsAdministrator ? await question.Catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false) : [];
        Row[] rows = [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict).SelectMany(r => Of(r, documents, paths))];
        return (new { regions = rows.Select(Json) }, rows.Where(r => r.Held == 0).GroupBy(r => r.Region).Select(g => $"{g.Key}: geen {string.Join(", ", g.Select(r => KnowledgePack.BuiltIn.LabelOf(r.Type).ToLowerInvariant()))}"));
    });

    private static IEnumerable<Row> Of(Region region, List<DocumentRow> documents, IReadOnlyList<PathRow> paths)
    {
        // A file that could not be read, or was held back, only has its path to say where it belongs.
        PathRow[] unread = [.. paths.Where(p => p.File.Contains(region.Name, StringComparison.OrdinalIgnoreCase))];
        int failed = unread.Count(p => p.Outcome is OutcomeKind.Failed or OutcomeKind.Damaged or OutcomeKind.Encrypted or OutcomeKind.NoText or OutcomeKind.TooLarge or OutcomeKind.Unsupported);
        int heldBack = unread.Count(p => p.Outcome == OutcomeKind.HeldBack);
        foreach (string type in Expected)
        {
            DocumentRow[] held = [.. documents.Where(d => d.Type == type && d.Regions.Contains(region.Name))];
            yield return new Row(region.Name, type, held.Length, failed, heldBack, held.Max(d => d.Date));
        }
    }

    private static object Json(Row row) => new { region = row.Region, type = row.Type, expected = 1, held = row.Held, failed = row.Failed, quarantined = row.Quarantined, newest = PlaceJson.Date(row.Newest) };

    private sealed record Row(string Region, string Type, int Held, int Failed, int Quarantined, DateOnly? Newest);
}
