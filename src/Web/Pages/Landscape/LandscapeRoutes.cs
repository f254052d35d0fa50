using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Overviews;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Landscape;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>The map, its poster and paper, and a page for every place on it.</summary>
internal static class LandscapeRoutes
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapLandscapePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/landkaart", async (HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            Page.Of<LandscapePage>((nameof(LandscapePage.Model), await ModelAsync(context, shelf, current, stop).ConfigureAwait(false))));
        routes.MapGet("/landkaart/poster", async (HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            Page.Of<PosterPage>((nameof(PosterPage.Model), await ModelAsync(context, shelf, current, stop).ConfigureAwait(false))));
        routes.MapGet("/landkaart/document.docx", async (HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            TypedResults.File(OverviewWriter.Write(LandscapeReport.Of(await ModelAsync(context, shelf, current, stop).ConfigureAwait(false))), WordType, $"overzicht-zorg-en-veiligheid-{LandscapeQuery.Text(shelf.Today)}.docx"));
        routes.MapGet("/landkaart/zonder-gebied", (HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) => ShowAsync(LandscapePlace.Nowhere, context, shelf, current, stop));
        routes.MapGet("/landkaart/{code}", (string code, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            ShowAsync(LandscapePlace.Find(code, isDistrict: false) is { } region ? LandscapePlace.Municipality(region) : null, context, shelf, current, stop));
        routes.MapGet("/landkaart/district/{code}", DistrictAsync);
        routes.MapGet("/landkaart/district/{code}/geheel", (string code, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            ShowAsync(LandscapePlace.Find(code, isDistrict: true) is { } district ? LandscapePlace.Whole(district) : null, context, shelf, current, stop));
        routes.MapGet("/landkaart/district/{code}/alles", (string code, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
            ShowAsync(LandscapePlace.Find(code, isDistrict: true) is { } district ? LandscapePlace.All(district) : null, context, shelf, current, stop));
    }

    private static async Task<Results<RazorComponentResult<PlacePage>, NotFound>> ShowAsync(LandscapePlace? place, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        if (place is null) { return TypedResults.NotFound(); }

        LandscapeData data = await LandscapeReader.ReadAsync(shelf, current.Reader, stop).ConfigureAwait(false);
        return Page.Of<PlacePage>((nameof(PlacePage.Model), PlaceModel.Of(place, data, LandscapeQuery.Read(context.Request.Query))));
    }

    private static async Task<Results<RazorComponentResult<DistrictPage>, NotFound>> DistrictAsync(string code, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        if (LandscapePlace.Find(code, isDistrict: true) is not { } district) { return TypedResults.NotFound(); }

        LandscapeData data = await LandscapeReader.ReadAsync(shelf, current.Reader, stop).ConfigureAwait(false);
        return Page.Of<DistrictPage>((nameof(DistrictPage.Model), DistrictModel.Of(district, data, LandscapeQuery.Read(context.Request.Query))));
    }

    private static async Task<LandscapeModel> ModelAsync(HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        LandscapeModel.Of(await LandscapeReader.ReadAsync(shelf, current.Reader, stop).ConfigureAwait(false), LandscapeQuery.Read(context.Request.Query), shelf.Today);
}
