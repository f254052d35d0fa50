using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Agreements;
using ZVSearch.Web.Pages.Documents;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>The register of agreements, its calendar and the page of each.</summary>
internal static class AgreementRoutes
{
    public static void MapAgreementPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/convenanten", ListAsync);
        routes.MapGet("/convenanten/export.csv", ExportAsync);
        routes.MapGet("/rapport/convenanten.{ending}", ReportAsync);
        routes.MapGet("/convenanten/kalender", CalendarAsync);
        routes.MapGet("/convenanten/kalender.ics", CalendarFileAsync);
        routes.MapGet("/convenanten/{hash}", ShowAsync);
    }

    private static async Task<RazorComponentResult<AgreementListPage>> ListAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        AgreementList list = await ListOfAsync(request, shelf, current.Reader, stop).ConfigureAwait(false);
        int soon = (await shelf.AgreementsAsync(current.Reader, stop).ConfigureAwait(false)).Count(e => AgreementCalendar.IsSoon(e, shelf.Today));
        return Page.Of<AgreementListPage>((nameof(AgreementListPage.List), list), (nameof(AgreementListPage.Soon), soon));
    }

    private static async Task<FileContentHttpResult> ExportAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        AgreementList list = await ListOfAsync(request, shelf, current.Reader, stop).ConfigureAwait(false);
        return CsvFile.Of("convenanten.csv", AgreementExport.Head, list.Entries.Select(AgreementExport.Row));
    }

    /// <summary>The agreements of the list, with the same filters, for a meeting.</summary>
    private static async Task<IResult> ReportAsync(string ending, HttpContext context, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<AgreementEntry> entries = (await ListOfAsync(context.Request, shelf, current.Reader, stop).ConfigureAwait(false)).Entries;
        return ReportFile.Of(context, "convenanten", ending, () => AgreementReport.Page(entries, shelf.Today), () => AgreementReport.Document(entries, shelf.Today), () => AgreementReport.Workbook(entries, shelf.Today.ToDateTime(TimeOnly.MinValue)));
    }

    private static async Task<RazorComponentResult<CalendarPage>> CalendarAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        (ListAddress address, IReadOnlyList<FilterField> filters, IReadOnlyList<AgreementEntry> entries) = await ForCalendarAsync(request, shelf, current.Reader, stop).ConfigureAwait(false);
        return Page.Of<CalendarPage>(
            (nameof(CalendarPage.Address), address),
            (nameof(CalendarPage.Filters), filters),
            (nameof(CalendarPage.Events), AgreementCalendar.Of(entries, shelf.Today)),
            (nameof(CalendarPage.Expired), entries.Count(e => e.Term.Status == AgreementStatus.Expired)),
            (nameof(CalendarPage.Today), shelf.Today));
    }

    private static async Task<FileContentHttpResult> CalendarFileAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, TimeProvider clock, CancellationToken stop)
    {
        (_, _, IReadOnlyList<AgreementEntry> entries) = await ForCalendarAsync(request, shelf, current.Reader, stop).ConfigureAwait(false);
        string text = CalendarFile.Of(AgreementCalendar.Of(entries, shelf.Today), $"{request.Scheme}://{request.Host}", clock.GetUtcNow());
        return TypedResults.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "convenanten.ics");
    }

    private static async Task<Results<RazorComponentResult<AgreementPage>, NotFound>> ShowAsync(string hash, HttpRequest request, RegisterShelf shelf, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        AgreementEntry? entry = (await shelf.AgreementsAsync(current.Reader, stop).ConfigureAwait(false)).FirstOrDefault(e => e.Document.Hash == hash);
        if (entry is null || await findings.OfAsync(hash, current.Reader, stop).ConfigureAwait(false) is not { } document) { return TypedResults.NotFound(); }

        string asked = request.Query["model"].ToString();
        return Page.Of<AgreementPage>((nameof(AgreementPage.Detail), new AgreementDetail(
            entry,
            LawFinding.Of(document, KnowledgePack.BuiltIn.Laws, shelf.Today),
            AgreementDetail.RelatedTo(hash, await shelf.OverlapsAsync(current.Reader, stop).ConfigureAwait(false)),
            KnowledgePack.BuiltIn.Models.FirstOrDefault(m => m.Id == asked),
            shelf.Today)), (nameof(AgreementPage.Message), FactWords.Noted(request.Query["gemeld"])));
    }

    private static async Task<AgreementList> ListOfAsync(HttpRequest request, RegisterShelf shelf, Reader reader, CancellationToken stop) => AgreementList.Of(
        await shelf.AgreementsAsync(reader, stop).ConfigureAwait(false),
        await shelf.PolicyThemesAsync(reader, stop).ConfigureAwait(false),
        ListAddress.From("/convenanten", request.Query, AgreementList.Names),
        shelf.Today);

    private static async Task<(ListAddress Address, IReadOnlyList<FilterField> Filters, IReadOnlyList<AgreementEntry> Entries)> ForCalendarAsync(HttpRequest request, RegisterShelf shelf, Reader reader, CancellationToken stop)
    {
        ListAddress address = ListAddress.From("/convenanten/kalender", request.Query, "gebied", "partij");
        FilterField[] filters = [new("gebied", "Gebied", address["gebied"], Words.Regions, "Hele regio"), new("partij", "Partij", address["partij"])];
        address = address.Offered(filters);
        IReadOnlyList<AgreementEntry> entries = await shelf.AgreementsAsync(reader, stop).ConfigureAwait(false);
        return (address, filters, [.. entries.Where(e => Words.AreIn(address["gebied"], e.Document.Regions) && Words.Hold(address["partij"], e.Card.Values(Fields.Party)))]);
    }
}
