using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Reports.Packs;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Lessons;
using ZVSearch.Web.Pages.Shared;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>Lessons, what people say about them, and packs for workshops.</summary>
internal static class LessonRoutes
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapLessonPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/lessen", ListAsync);
        routes.MapGet("/lessen/pakket", PackAsync);
        routes.MapGet("/lessen/pakket.docx", WordAsync);
        routes.MapPost("/lessen/{hash}/{item}", DecideAsync).DisableAntiforgery();
    }

    private static async Task<RazorComponentResult<LessonListPage>> ListAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        IReadOnlyList<LessonRow> all = await LessonList.AllAsync(shelf, current.Reader, stop).ConfigureAwait(false);
        LessonPageModel model = LessonPageModel.Of(all, LessonAddress.From(request.Query), desk.Decisions is not null) with { Message = LessonWords.MessageOf(request.Query["gemeld"].ToString()) };
        return Page.Of<LessonListPage>((nameof(LessonListPage.Model), model));
    }

    private static async Task<RazorComponentResult<LessonPackPage>> PackAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        LessonAddress address = LessonAddress.From(request.Query);
        IReadOnlyList<LessonRow> chosen = LessonList.Chosen(await LessonList.AllAsync(shelf, current.Reader, stop).ConfigureAwait(false), address);
        return Page.Of<LessonPackPage>((nameof(LessonPackPage.Address), address), (nameof(LessonPackPage.Pack), LessonPack.Of(chosen, shelf.Today)), (nameof(LessonPackPage.Asked), request.Query["les"].Count));
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult>> WordAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        LessonAddress address = LessonAddress.From(request.Query);
        IReadOnlyList<LessonRow> chosen = LessonList.Chosen(await LessonList.AllAsync(shelf, current.Reader, stop).ConfigureAwait(false), address);
        return chosen.Count == 0
            ? TypedResults.Redirect("/lessen/pakket")
            : TypedResults.File(PackWriter.Write(LessonPack.Of(chosen, shelf.Today)), WordType, $"lessen-voor-een-workshop-{shelf.Today:yyyy-MM-dd}.docx");
    }

    private static async Task<Results<AfterChange, NotFound, BadRequest>> DecideAsync(
        string hash, string item, HttpRequest request, FindingsReader findings, CurrentReader current, WebDesk desk, CancellationToken stop)
    {
        if (!request.HasFormContentType) { return TypedResults.BadRequest(); }

        DescribedDocument? document = ContentHash.IsValid(hash) ? await findings.OfAsync(hash, current.Reader, stop).ConfigureAwait(false) : null;
        if (document?.Cards(Cards.Lesson).FirstOrDefault(c => c.Item == item) is not { } lesson) { return TypedResults.NotFound(); }

        IFormCollection form = await request.ReadFormAsync(stop).ConfigureAwait(false);

        // The way back is read as filters and written anew, so that it cannot lead anywhere else.
        LessonAddress back = LessonAddress.From(new QueryCollection(QueryHelpers.ParseQuery(form["terug"].ToString())));
        return new AfterChange(back.Reporting(await DoneAsync(desk.Decisions, document, lesson, form, stop).ConfigureAwait(false)));
    }

    /// <summary>Code of the message about what was done.</summary>
    private static async Task<string> DoneAsync(IDecisionDesk? desk, DescribedDocument document, Card lesson, IFormCollection form, CancellationToken stop)
    {
        if (desk is null) { return "alleen-lezen"; }

        if (LessonDecision.Of(lesson, form) is not { } corrections) { return "onvolledig"; }

        for (int done = 0; done < corrections.Count; done++)
        {
            if (!await desk.CorrectAsync(document, corrections[done], stop).ConfigureAwait(false)) { return done == 0 ? "bezet" : "deels"; }
        }

        return LessonDecision.ReportOf(form["besluit"].ToString(), corrections.Count);
    }
}
