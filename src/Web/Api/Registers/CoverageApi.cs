using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>What is there per municipality, and what is not.</summary>
internal static class CoverageApi
{
    private static readonly ApiParameter IsMissing = Parameters.Flag("ontbreekt", "Waar: alleen wat er niet is.");

    public static void MapCoverage(this IEndpointRouteBuilder api) =>
        api.MapReading("/dekking", ListAsync).WithName("dekking").WithTags(Register.Tag).WithSummary("Per gemeente welke soorten documenten er zijn en welke ontbreken")
            .WithDescription("Verwacht wordt van elke gemeente minstens een convenant, verslag, projectplan en evaluatie.")
            .WithPages(IsMissing).WithExample(ResultPage<CoverageItem>.Example("/dekking", CoverageItem.Example));

    private static async Task<Ok<ResultPage<CoverageItem>>> ListAsync(ApiQuery query, CatalogueReader catalogue, CurrentReader current, CancellationToken stop)
    {
        var documents = new List<DescribedDocument>();
        await foreach (DocumentRow row in catalogue.VisibleAsync(current.Reader, stop).ConfigureAwait(false)) { documents.Add(row.Described()); }

        // Files that were not taken in have no audience of their own: only the administrator may know of them.
        IReadOnlyList<PathRow> paths = current.Reader.IsAdministrator ? await catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false) : [];
        IReadOnlyList<CoverageEntry> entries = CoverageRegister.Of(documents, [.. paths.Select(p => (p.File, p.Outcome))], KnowledgePack.BuiltIn);
        return TypedResults.Ok(ResultPage<CoverageItem>.Of([.. entries.Where(e => e.Held == 0 || !query.Flag(IsMissing))], query, CoverageItem.Of));
    }
}
