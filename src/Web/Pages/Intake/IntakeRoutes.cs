using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Intake;

/// <summary>Documents are added, folders are read again, and the jobs that come of it are followed. Part of Beheer.</summary>
internal static class IntakeRoutes
{
    private const string Here = "/toevoegen", Work = "/werk";

    /// <param name="group">Beheer, for administrators only.</param>
    public static void MapIntakePages(this RouteGroupBuilder group)
    {
        group.MapGet(Here, async (WebDesk desk, CancellationToken stop) => Show(await ModelAsync(desk.Intake, stop).ConfigureAwait(false), StatusCodes.Status200OK));
        group.MapPost(Here, AddAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(IntakeLimits.LargestRequest), new FormLimits(IntakeLimits.MostFields, 10_000, IntakeLimits.LargestRequest));
        group.MapPost(Here + "/opnieuw", ReadAgainAsync).DisableAntiforgery();
        group.MapGet(Work, ListAsync);
        group.MapGet(Work + "/{id:int}", ShowJobAsync);
        group.MapPost(Work + "/{id:int}/opnieuw", RestartAsync).DisableAntiforgery();
    }

    private static async Task<IResult> AddAsync(HttpRequest request, WebDesk desk, CancellationToken stop)
    {
        if (desk.Intake is not { } intake || !request.HasFormContentType) { return TypedResults.NotFound(); }

        if (await SentForm.ReadAsync(request, stop).ConfigureAwait(false) is not { } form)
        {
            return Show(await ModelAsync(intake, stop).ConfigureAwait(false) with { Faults = [$"Er kwam te veel tegelijk, of niet alles kwam aan. {IntakeLimits.Words}"] }, StatusCodes.Status413PayloadTooLarge);
        }

        (IntakeRequest? asked, IReadOnlyList<string> faults) = IntakeForm.Read(form);
        IntakeStart? start = asked is null ? null : await intake.AddAsync(asked, stop).ConfigureAwait(false);
        if (start?.Job is { } job) { return new AfterChange(WorkWords.AddressOf(job)); }

        IntakeModel model = await ModelAsync(intake, stop).ConfigureAwait(false) with { Folder = IntakeForm.FolderOf(form), By = IntakeForm.ByOf(form), Faults = start is null ? faults : [WorkWords.Of(start.Refusal, start.Files)] };
        return Show(model, start is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ReadAgainAsync(HttpRequest request, WebDesk desk, CancellationToken stop)
    {
        if (desk.Intake is not { } intake || !request.HasFormContentType) { return TypedResults.NotFound(); }

        IFormCollection form = await request.ReadFormAsync(stop).ConfigureAwait(false);
        string by = IntakeForm.ByOf(form);
        if (IntakeForm.ByFault(by) is { } fault) { return Show(await ModelAsync(intake, stop).ConfigureAwait(false) with { Faults = [fault] }, StatusCodes.Status400BadRequest); }

        return await AnswerAsync(intake, await intake.ReadAgainAsync(form["bron"].ToString(), by, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
    }

    private static async Task<IResult> RestartAsync(int id, HttpRequest request, WebDesk desk, CancellationToken stop)
    {
        if (desk.Intake is not { } intake || !request.HasFormContentType) { return TypedResults.NotFound(); }

        string by = IntakeForm.ByOf(await request.ReadFormAsync(stop).ConfigureAwait(false));
        if (IntakeForm.ByFault(by) is { } fault) { return Show(await ModelAsync(intake, stop).ConfigureAwait(false) with { Faults = [fault] }, StatusCodes.Status400BadRequest); }

        return await AnswerAsync(intake, await intake.RestartAsync(id, by, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
    }

    private static async Task<IResult> AnswerAsync(IIntakeDesk intake, IntakeStart start, CancellationToken stop) => start.Job is { } job
        ? new AfterChange(WorkWords.AddressOf(job))
        : Show(await ModelAsync(intake, stop).ConfigureAwait(false) with { Faults = [WorkWords.Of(start.Refusal, start.Files)] }, StatusCodes.Status409Conflict);

    private static async Task<IResult> ListAsync(HttpRequest request, WebDesk desk, CancellationToken stop)
    {
        IReadOnlyList<IntakeJob> jobs = desk.Intake is { } intake ? await intake.JobsAsync(stop).ConfigureAwait(false) : [];
        return Page.Of<WorkListPage>((nameof(WorkListPage.Jobs), jobs), (nameof(WorkListPage.PageNumber), NumberPager.Within(request.Query["pagina"], jobs.Count)));
    }

    private static async Task<IResult> ShowJobAsync(int id, HttpRequest request, WebDesk desk, CancellationToken stop)
    {
        IntakeJob? job = desk.Intake is { } intake ? (await intake.JobsAsync(stop).ConfigureAwait(false)).FirstOrDefault(j => j.Id == id) : null;
        return job is null
            ? TypedResults.NotFound()
            : Page.Of<WorkPage>((nameof(WorkPage.Job), job), (nameof(WorkPage.Refreshes), request.Query["verversen"] != "uit"), (nameof(WorkPage.PageNumber), NumberPager.Within(request.Query["pagina"], job.Files.Count)));
    }

    private static async Task<IntakeModel> ModelAsync(IIntakeDesk? intake, CancellationToken stop) => intake is null
        ? new IntakeModel(IsOffered: false, [], null)
        : new IntakeModel(IsOffered: true, await intake.SourcesAsync(stop).ConfigureAwait(false), (await intake.JobsAsync(stop).ConfigureAwait(false)).FirstOrDefault(j => j.State == IntakeState.Running));

    private static RazorComponentResult<IntakePage> Show(IntakeModel model, int status)
    {
        RazorComponentResult<IntakePage> page = Page.Of<IntakePage>((nameof(IntakePage.Model), model));
        page.StatusCode = status;
        return page;
    }
}
