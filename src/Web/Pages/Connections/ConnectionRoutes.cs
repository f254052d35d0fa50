using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Connections;
using ZVSearch.Web.Pages.Shared;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>Themes against partners, and one theme with its partners.</summary>
internal static class ConnectionRoutes
{
    public static void MapConnectionPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/verbindingen", ShowAsync);
        routes.MapGet("/verbindingen/{thema}", ShowThemeAsync);
    }

    private static async Task<RazorComponentResult<ConnectionPage>> ShowAsync(HttpRequest request, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<Connection> connections = await shelf.ConnectionsAsync(current.Reader, stop).ConfigureAwait(false);
        Dictionary<string, int> counts = (await shelf.PolicyThemesAsync(current.Reader, stop).ConfigureAwait(false)).Values.SelectMany(t => t).CountBy(t => t).ToDictionary(StringComparer.Ordinal);
        var filter = ConnectionFilter.From(request.Query);
        ConnectionGrid grid = ConnectionGrid.Of(connections, counts, filter, KnowledgePack.BuiltIn);
        return Page.Of<ConnectionPage>(
            (nameof(ConnectionPage.Filter), filter),
            (nameof(ConnectionPage.Grid), grid),
            (nameof(ConnectionPage.Number), NumberPager.Within(request.Query["pagina"], grid.BlindSpots.Count)));
    }

    private static async Task<Results<RazorComponentResult<ConnectionThemePage>, NotFound>> ShowThemeAsync(string thema, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        KnowledgePack knowledge = KnowledgePack.BuiltIn;
        if (knowledge.Themes.FirstOrDefault(t => t.Id == thema) is not { } theme) { return TypedResults.NotFound(); }

        IReadOnlyList<Connection> connections = await shelf.ConnectionsAsync(current.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<DescribedDocument> documents = await shelf.FactsAsync(FactGroups.Document, current.Reader, stop).ConfigureAwait(false);
        DescribedDocument[] about = [.. documents.Where(d => d.Facts.Any(f => f is { Card: Cards.Theme, Field: Fields.Name } && f.Item == theme.Id))];
        ILookup<string, DescribedDocument> byPath = about.ToLookup(d => d.File, StringComparer.Ordinal);
        PartnerRow[] found = [.. connections.Where(c => c.Theme == theme.Id).Select(c => new PartnerRow(
            c.Partner, ConnectionMatrix.SectorOf(c.Partner, knowledge), theme.Partners.Contains(c.Partner, StringComparer.OrdinalIgnoreCase), c.Expected, [.. c.Documents.SelectMany(f => byPath[f])]))];

        // A theme without documents has no cells, but still has partners that belong at its table.
        PartnerRow[] rows = found.Length > 0 ? found : [.. theme.Partners.Select(p => new PartnerRow(p, ConnectionMatrix.SectorOf(p, knowledge), true, 0, []))];
        return Page.Of<ConnectionThemePage>((nameof(ConnectionThemePage.Theme), theme), (nameof(ConnectionThemePage.Rows), rows), (nameof(ConnectionThemePage.Documents), about));
    }
}
