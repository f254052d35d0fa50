using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Documents;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Coverage;
using ZVSearch.Web.Pages.Landscape;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>What is there and what is not.</summary>
internal static class CoverageRoutes
{
    public static void MapCoveragePages(this IEndpointRouteBuilder routes) => routes.MapGet("/dekking", ShowAsync);

    private static async Task<RazorComponentResult<CoveragePage>> ShowAsync(HttpContext context, RegisterShelf shelf, CatalogueReader catalogue, CurrentReader current, CancellationToken stop)
    {
        string asked = context.Request.Query["gebied"].ToString();
        string chosen = LandscapePlace.Districts.FirstOrDefault(d => d.Name.Equals(asked, StringComparison.OrdinalIgnoreCase))?.Name ?? string.Empty;
        CoverageModel model = await shelf.MadeAsync($"coverage {chosen}", current.Reader, async () =>
        {
            // Files that were not taken in have no audience of their own: only the administrator may know of them.
            IReadOnlyList<(string, OutcomeKind)>? files = current.Reader.IsAdministrator
                ? [.. (await catalogue.OpenPathsAsync(null, CancellationToken.None).ConfigureAwait(false)).Select(p => (p.File, p.Outcome))]
                : null;
            return CoverageModel.Of(chosen, await LandscapeReader.ReadAsync(shelf, current.Reader, CancellationToken.None).ConfigureAwait(false), files);
        }, stop).ConfigureAwait(false);
        return Page.Of<CoveragePage>((nameof(CoveragePage.Model), model));
    }
}
