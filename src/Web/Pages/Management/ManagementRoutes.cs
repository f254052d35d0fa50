using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Intake;
using ZVSearch.Web.Pages.Letters;

namespace ZVSearch.Web.Pages.Management;

/// <summary>Beheer: health, runs, what is held back, what was corrected. For administrators only; others are told how it is opened.</summary>
internal static class ManagementRoutes
{
    private const int LongestName = 100;

    public static void MapManagementPages(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/beheer").AddEndpointFilter(AdministratorsOnly.FilterAsync);
        group.MapGet(string.Empty, async (ManagementDesk desk, CancellationToken stop) => Page.Of<ManagementPage>((nameof(ManagementPage.Model), await desk.ModelAsync(string.Empty, stop).ConfigureAwait(false))));
        group.MapGet("/quarantaine", async (HttpContext context, ManagementDesk desk, CancellationToken stop) =>
            Page.Of<QuarantinePage>((nameof(QuarantinePage.Model), await desk.ModelAsync(MessageOf(context.Request.Query["gemeld"].ToString()), stop).ConfigureAwait(false))));
        group.MapPost("/quarantaine/{hash}", DecideAsync).DisableAntiforgery();
        group.MapIntakePages();
        group.MapSubscriptionPages();
        group.MapPostPages();
        group.MapGet("/innames", async (HttpContext context, CatalogueReader catalogue, CancellationToken stop) =>
            Page.Of<RunListPage>((nameof(RunListPage.Runs), await catalogue.RunsAsync(stop).ConfigureAwait(false)), (nameof(RunListPage.PageNumber), NumberOf(context))));
        group.MapGet("/innames/{id:int}", RunAsync);
        group.MapGet("/verbeteringen", async (HttpContext context, FindingsReader findings, CancellationToken stop) =>
            Page.Of<CorrectionListPage>((nameof(CorrectionListPage.Rows), await findings.AllCorrectionsAsync(stop).ConfigureAwait(false)), (nameof(CorrectionListPage.PageNumber), NumberOf(context))));
    }

    private static async Task<IResult> RunAsync(int id, HttpContext context, CatalogueReader catalogue, CancellationToken stop)
    {
        RunRow? run = (await catalogue.RunsAsync(stop).ConfigureAwait(false)).FirstOrDefault(r => r.Id == id);
        if (run is null) { return TypedResults.NotFound(); }

        OutcomeKind? outcome = Enum.TryParse(context.Request.Query["uitkomst"].ToString(), out OutcomeKind asked) && Enum.IsDefined(asked) ? asked : null;
        return Page.Of<RunPage>((nameof(RunPage.Run), run), (nameof(RunPage.Files), await catalogue.RunFilesAsync(id, stop).ConfigureAwait(false)), (nameof(RunPage.Outcome), outcome), (nameof(RunPage.PageNumber), NumberOf(context)));
    }

    private static async Task<IResult> DecideAsync(string hash, HttpContext context, WebDesk desk, CancellationToken stop)
    {
        if (desk.Decisions is null || !ContentHash.IsValid(hash)) { return TypedResults.NotFound(); }

        IFormCollection form = await context.Request.ReadFormAsync(stop).ConfigureAwait(false);
        ScreeningOrder order = form["besluit"].ToString() switch { "vrijgeven" => ScreeningOrder.Release, "afschermen" => ScreeningOrder.Mask, "vernietigen" => ScreeningOrder.Bar, _ => ScreeningOrder.None };
        string by = form["door"].ToString().Trim();
        if (order == ScreeningOrder.None || by.Length is 0 or > LongestName) { return TypedResults.Redirect("/beheer/quarantaine?gemeld=onvolledig"); }

        bool isDone = await desk.Decisions.OrderAsync(hash, order, by, stop).ConfigureAwait(false);
        return TypedResults.Redirect($"/beheer/quarantaine?gemeld={(isDone ? "besluit" : "bezig")}");
    }

    private static string MessageOf(string code) => code switch
    {
        "besluit" => "Uw besluit is vastgelegd.",
        "bezig" => "Er wordt net een map ingenomen, of het bestand is er niet meer. Uw besluit is niet bewaard; probeer het over een paar minuten opnieuw.",
        "onvolledig" => "Vul uw naam of functie in en kies een besluit.",
        _ => string.Empty,
    };

    private static int NumberOf(HttpContext context) =>
        int.TryParse(context.Request.Query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? Math.Min(page, 100_000) : 1;
}
