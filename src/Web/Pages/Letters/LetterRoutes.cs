using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>Letters to the board: the list, and making one.</summary>
internal static class LetterRoutes
{
    public const string List = "/brieven";

    public static void MapLetterPages(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup(List).AddEndpointFilter(AdministratorsOnly.FilterAsync);
        group.MapGet(string.Empty, ListAsync);
        group.MapGet("/nieuw", (TimeProvider clock) => Ask(NewLetterForm.Empty, [], clock));
        group.MapPost("/nieuw", MakeAsync).DisableAntiforgery();
        group.MapLetterEditor();
        group.MapLetterVersions();
        group.MapLetterForms();
    }

    private static async Task<RazorComponentResult<LetterListPage>> ListAsync(HttpContext context, LetterStore letters, CancellationToken stop)
    {
        ListAddress address = ListAddress.From(List, context.Request.Query, "status").Offered([LetterStates.Filter(string.Empty)]);
        IReadOnlyList<LetterRow> all = await letters.AllAsync(stop).ConfigureAwait(false);
        LetterRow[] asked = [.. all.Where(l => address["status"].Length == 0 || LetterStates.Words.Any(w => w.Status == l.Status && w.Word == address["status"]))];
        IReadOnlyDictionary<int, Letter> contents = await letters.ContentsAsync([.. address.Shown(asked).Select(l => l.Id)], stop).ConfigureAwait(false);
        return Page.Of<LetterListPage>((nameof(LetterListPage.Rows), asked), (nameof(LetterListPage.Contents), contents), (nameof(LetterListPage.All), all.Count), (nameof(LetterListPage.Address), address));
    }

    private static async Task<IResult> MakeAsync(HttpContext context, LetterDesk desk, TimeProvider clock, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } sent) { return TypedResults.BadRequest(); }

        NewLetterForm form = NewLetterForm.Of(sent);
        (LetterPeriod? period, IReadOnlyList<string> faults) = form.Read(DutchTime.Today(clock));
        if (period is null)
        {
            RazorComponentResult<NewLetterPage> page = Ask(form, faults, clock);
            page.StatusCode = StatusCodes.Status400BadRequest;
            return page;
        }

        (int id, bool isNew) = await desk.MakeAsync(form, period, stop).ConfigureAwait(false);
        return new AfterChange($"{List}/{id}?gemeld={(isNew ? "gemaakt" : "was-er-al")}");
    }

    private static RazorComponentResult<NewLetterPage> Ask(NewLetterForm form, IReadOnlyList<string> faults, TimeProvider clock) =>
        Page.Of<NewLetterPage>((nameof(NewLetterPage.Form), form), (nameof(NewLetterPage.FaultList), faults), (nameof(NewLetterPage.Today), DutchTime.Today(clock)));
}
