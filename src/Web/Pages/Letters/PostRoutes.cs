using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Store;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>The outbox: what goes out, went out, or did not. Part of Beheer.</summary>
internal static class PostRoutes
{
    public const string List = "/beheer/post";

    private const string Here = "/post";

    /// <param name="group">Beheer, for administrators only.</param>
    public static void MapPostPages(this RouteGroupBuilder group)
    {
        group.MapGet(Here, ListAsync);
        group.MapGet(Here + "/{id:int}", ShowAsync);
        group.MapPost(Here + "/{id:int}/opnieuw", (int id, OutboxStore outbox, CancellationToken stop) => ChangeAsync(id, outbox, outbox.RequeueAsync, "opnieuw", stop)).DisableAntiforgery();
        group.MapPost(Here + "/{id:int}/niet-versturen", (int id, OutboxStore outbox, CancellationToken stop) => ChangeAsync(id, outbox, outbox.CancelAsync, "ingetrokken", stop)).DisableAntiforgery();
    }

    private static async Task<RazorComponentResult<PostListPage>> ListAsync(HttpContext context, OutboxStore outbox, DataFolder folder, CancellationToken stop)
    {
        ListAddress address = ListAddress.From(List, context.Request.Query, "stand").Offered([PostWords.Filter(string.Empty)]);
        IReadOnlyDictionary<OutboxState, int> counts = await outbox.CountsAsync(stop).ConfigureAwait(false);
        OutboxState? state = PostWords.StateOf(address["stand"]);
        int total = state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum();
        var filter = new OutboxFilter(state, Skip: (address.PageOf(total) - 1) * ListAddress.PageSize, Take: ListAddress.PageSize);
        return Page.Of<PostListPage>(
            (nameof(PostListPage.Items), await outbox.ListAsync(filter, stop).ConfigureAwait(false)),
            (nameof(PostListPage.Counts), counts),
            (nameof(PostListPage.Total), total),
            (nameof(PostListPage.Address), address),
            (nameof(PostListPage.Settings), await MailSettingsReader.ReadAsync(folder, stop).ConfigureAwait(false)));
    }

    private static async Task<IResult> ShowAsync(int id, HttpContext context, OutboxStore outbox, CancellationToken stop) =>
        await outbox.FindAsync(id, stop).ConfigureAwait(false) is { } mail
            ? Page.Of<PostPage>((nameof(PostPage.Mail), mail), (nameof(PostPage.View), MailView.Of(mail.Content)), (nameof(PostPage.Message), PostWords.MessageOf(context.Request.Query["gemeld"])))
            : TypedResults.NotFound();

    private static async Task<IResult> ChangeAsync(int id, OutboxStore outbox, Func<int, CancellationToken, Task<bool>> change, string report, CancellationToken stop)
    {
        if (await outbox.FindAsync(id, stop).ConfigureAwait(false) is null) { return TypedResults.NotFound(); }

        return new AfterChange($"{List}/{id}?gemeld={(await change(id, stop).ConfigureAwait(false) ? report : "kan-niet")}");
    }
}
