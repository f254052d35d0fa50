using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Documents;
using ZVSearch.Web.Pages.Initiatives;
using ZVSearch.Web.Pages.Landscape;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>Initiatives: as a list, in time, one by one, and for a spreadsheet.</summary>
internal static class InitiativeRoutes
{
    public static void MapInitiativePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/initiatieven", ListAsync);
        routes.MapGet("/initiatieven/export.csv", ExportAsync);
        routes.MapGet("/initiatieven/{hash}", ShowAsync);
    }

    private static async Task<RazorComponentResult<InitiativeListPage>> ListAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        Page.Of<InitiativeListPage>((nameof(InitiativeListPage.Model), await ModelAsync(context, shelf, current, stop).ConfigureAwait(false)));

    private static async Task<FileContentHttpResult> ExportAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        CsvFile.Of("initiatieven.csv", InitiativeCsv.Heads, (await ModelAsync(context, shelf, current, stop).ConfigureAwait(false)).Found.Select(InitiativeCsv.Cells));

    private static async Task<Results<RazorComponentResult<InitiativePage>, NotFound>> ShowAsync(string hash, HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        InitiativeModel.Of(hash, await LandscapeReader.ReadAsync(shelf, current.Reader, stop).ConfigureAwait(false)) is { } model
            ? Page.Of<InitiativePage>((nameof(InitiativePage.Model), model), (nameof(InitiativePage.Message), FactWords.Noted(request.Query["gemeld"])))
            : TypedResults.NotFound();

    private static async Task<InitiativeListModel> ModelAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        LandscapeData data = await LandscapeReader.ReadAsync(shelf, current.Reader, stop).ConfigureAwait(false);
        return InitiativeListModel.Of(data.Initiatives, InitiativeQuery.Read(context.Request.Query), shelf.Today);
    }
}
