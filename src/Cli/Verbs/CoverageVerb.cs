using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>coverage</c>: per municipality and kind of document what is there and what is not.</summary>
internal static class CoverageVerb
{
    public static Command Create() => ListVerb.Create("coverage", "Toont per gemeente welke soorten documenten er zijn en welke ontbreken.", async (question, stop) =>
    {
        DescribedDocument[] documents = [.. (await question.Catalogue.DocumentsAsync(stop).ConfigureAwait(false)).Values
            .Where(d => d.MaySee(question.Reader)).Select(d => d.Described())];
        IReadOnlyList<PathRow> paths = question.Reader.IsAdministrator ? await question.Catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false) : [];
        IReadOnlyList<CoverageEntry> entries = CoverageRegister.Of(documents, [.. paths.Select(p => (p.File, p.Outcome))], KnowledgePack.BuiltIn);
        return (new { regions = entries.Select(Json) }, entries.Where(e => e.Held == 0).GroupBy(e => e.Region).Select(g => $"{g.Key}: geen {string.Join(", ", g.Select(e => KnowledgePack.BuiltIn.LabelOf(e.Type).ToLowerInvariant()))}"));
    });

    private static object Json(CoverageEntry entry) =>
        new { region = entry.Region, type = entry.Type, expected = entry.Expected, held = entry.Held, failed = entry.Failed, quarantined = entry.HeldBack, newest = PlaceJson.Date(entry.Newest) };
}
