using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Decisions;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>What meetings decided, agreed to do, ordered and promised.</summary>
internal static class DecisionRoutes
{
    public static void MapDecisionPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/besluiten", ListAsync);
        routes.MapGet("/besluiten/export.csv", ExportAsync);
        routes.MapGet("/besluiten/{hash}", ShowAsync);
    }

    private static async Task<RazorComponentResult<DecisionListPage>> ListAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop) =>
        Page.Of<DecisionListPage>((nameof(DecisionListPage.List), await ListOfAsync(request, shelf, current.Reader, stop).ConfigureAwait(false)));

    private static async Task<FileContentHttpResult> ExportAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        DecisionList list = await ListOfAsync(request, shelf, current.Reader, stop).ConfigureAwait(false);
        return CsvFile.Of($"{list.Kind.Word}.csv", DecisionExport.Head, list.Entries.Select(DecisionExport.Row));
    }

    private static async Task<Results<RazorComponentResult<MeetingPage>, NotFound>> ShowAsync(string hash, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        DescribedDocument? meeting = (await shelf.FactsAsync(FactGroups.Meeting, current.Reader, stop).ConfigureAwait(false)).FirstOrDefault(m => m.Hash == hash);
        if (meeting is null) { return TypedResults.NotFound(); }

        DecisionEntry[] entries = [.. (await BookAsync(shelf, current.Reader, stop).ConfigureAwait(false)).Where(e => e.Meeting.Hash == hash)];
        return Page.Of<MeetingPage>((nameof(MeetingPage.Meeting), meeting), (nameof(MeetingPage.Entries), entries));
    }

    private static async Task<DecisionList> ListOfAsync(HttpRequest request, RegisterShelf shelf, Reader reader, CancellationToken stop) =>
        DecisionList.Of(await BookAsync(shelf, reader, stop).ConfigureAwait(false), ListAddress.From("/besluiten", request.Query, DecisionList.Names));

    private static Task<IReadOnlyList<DecisionEntry>> BookAsync(RegisterShelf shelf, Reader reader, CancellationToken stop) => shelf.MadeAsync("decision book", reader, async () =>
        DecisionBook.Of(await shelf.FactsAsync(FactGroups.Meeting, reader, CancellationToken.None).ConfigureAwait(false), shelf.Today), stop);
}
