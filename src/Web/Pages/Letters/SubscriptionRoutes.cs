using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store.Letters;
using ZVSearch.Store.Searches;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>Who gets which letter how often. Part of Beheer.</summary>
internal static class SubscriptionRoutes
{
    public const string List = "/beheer/abonnementen";

    private const string Here = "/abonnementen";

    /// <param name="group">Beheer, for administrators only.</param>
    public static void MapSubscriptionPages(this RouteGroupBuilder group)
    {
        group.MapGet(Here, ListAsync);
        group.MapGet(Here + "/nieuw", async (SavedSearches searches, CancellationToken stop) => Show(null, SubscriptionForm.Empty, await searches.AllAsync(stop).ConfigureAwait(false), [], StatusCodes.Status200OK));
        group.MapPost(Here + "/nieuw", AddAsync).DisableAntiforgery();
        group.MapGet(Here + "/{id:int}", ShowAsync);
        group.MapPost(Here + "/{id:int}", ChangeAsync).DisableAntiforgery();
        group.MapPost(Here + "/{id:int}/beeindigen", async (int id, SubscriptionStore subscriptions, CancellationToken stop) =>
            await subscriptions.EndAsync(id, stop).ConfigureAwait(false) ? (IResult)new AfterChange(List + "?gemeld=beeindigd") : TypedResults.NotFound()).DisableAntiforgery();
    }

    private static async Task<RazorComponentResult<SubscriptionListPage>> ListAsync(HttpContext context, SubscriptionStore subscriptions, LetterStore letters, TimeProvider clock, CancellationToken stop)
    {
        IReadOnlyList<LetterRow> made = await letters.AllAsync(stop).ConfigureAwait(false);
        DateOnly today = DutchTime.Today(clock);
        SubscriptionItem[] items = [.. (await subscriptions.AllAsync(stop).ConfigureAwait(false)).Select(s => SubscriptionItem.Of(s, made, today))];
        return Page.Of<SubscriptionListPage>(
            (nameof(SubscriptionListPage.Items), items), (nameof(SubscriptionListPage.Message), MessageOf(context.Request.Query["gemeld"])), (nameof(SubscriptionListPage.PageNumber), NumberPager.Within(context.Request.Query["pagina"], items.Length)));
    }

    private static async Task<IResult> ShowAsync(int id, SubscriptionStore subscriptions, SavedSearches searches, CancellationToken stop) =>
        await subscriptions.FindAsync(id, stop).ConfigureAwait(false) is { } row
            ? Show(row, SubscriptionForm.Of(row), await searches.AllAsync(stop).ConfigureAwait(false), [], StatusCodes.Status200OK)
            : TypedResults.NotFound();

    private static async Task<IResult> AddAsync(HttpContext context, SubscriptionStore subscriptions, SavedSearches searches, SearchNews news, TimeProvider clock, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } sent) { return TypedResults.BadRequest(); }

        SubscriptionForm form = SubscriptionForm.Of(sent);
        IReadOnlyList<SavedSearchRow> questions = await searches.AllAsync(stop).ConfigureAwait(false);
        (SubscriptionDraft? draft, IReadOnlyList<string> faults) = form.Read([.. questions.Select(q => q.Id)]);
        if (draft is null) { return Show(null, form, questions, faults, StatusCodes.Status400BadRequest); }

        // The first letter begins today: what came before is not new to somebody who joins now.
        long sequence = await news.SequenceAsync(Reader.Of(draft.Mail, draft.Groups), stop).ConfigureAwait(false);
        return await subscriptions.AddAsync(draft, DutchTime.Today(clock).AddDays(-1), sequence, stop).ConfigureAwait(false) == SubscriptionOutcome.Done
            ? new AfterChange(List + "?gemeld=toegevoegd")
            : Show(null, form, questions, [Exists], StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ChangeAsync(int id, HttpContext context, SubscriptionStore subscriptions, SavedSearches searches, CancellationToken stop)
    {
        if (await SentForm.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } sent) { return TypedResults.BadRequest(); }

        if (await subscriptions.FindAsync(id, stop).ConfigureAwait(false) is not { } row) { return TypedResults.NotFound(); }

        SubscriptionForm form = SubscriptionForm.Of(sent);
        IReadOnlyList<SavedSearchRow> questions = await searches.AllAsync(stop).ConfigureAwait(false);
        (SubscriptionDraft? draft, IReadOnlyList<string> faults) = form.Read([.. questions.Select(q => q.Id)]);
        if (draft is null) { return Show(row, form, questions, faults, StatusCodes.Status400BadRequest); }

        return await subscriptions.ChangeAsync(id, draft, stop).ConfigureAwait(false) switch
        {
            SubscriptionOutcome.Done => new AfterChange(List + "?gemeld=gewijzigd"),
            SubscriptionOutcome.Exists => Show(row, form, questions, [Exists], StatusCodes.Status409Conflict),
            _ => TypedResults.NotFound(),
        };
    }

    private const string Exists = "Dit adres heeft al een abonnement met dit ritme. Verander dat abonnement, of kies een ander ritme.";

    private static string MessageOf(string? code) => code switch
    {
        "toegevoegd" => "Het abonnement is toegevoegd. De eerste brief begint bij vandaag.",
        "gewijzigd" => "Het abonnement is gewijzigd.",
        "beeindigd" => "Het abonnement is beëindigd. Mails die nog klaarstonden, gaan niet meer weg.",
        _ => string.Empty,
    };

    private static RazorComponentResult<SubscriptionPage> Show(SubscriptionRow? row, SubscriptionForm form, IReadOnlyList<SavedSearchRow> questions, IReadOnlyList<string> faults, int status)
    {
        RazorComponentResult<SubscriptionPage> page = Page.Of<SubscriptionPage>(
            (nameof(SubscriptionPage.Row), row), (nameof(SubscriptionPage.Form), form), (nameof(SubscriptionPage.Questions), questions), (nameof(SubscriptionPage.FaultList), faults));
        page.StatusCode = status;
        return page;
    }
}
