using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Search.Hits;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Hits;
using ZVSearch.Web.Api.Rules;
using ZVSearch.Web.Pages;

namespace ZVSearch.Web.Api.Documents;

/// <summary>Documents: a list, one by its hash, those like it, and all at once.</summary>
internal static class DocumentsApi
{
    private const string Tag = "Documenten";

    /// <summary>One JSON object per line, so that a reader need not wait for the end.</summary>
    private const string LinesType = "application/x-ndjson";

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapReading("/documenten", ListAsync).WithName("documenten").WithTags(Tag).WithSummary("Documenten, nieuwste eerst")
            .WithDescription("Alle documenten die u mag zien. Documenten zonder datum staan achteraan en vallen buiten elke periode.")
            .WithPages(DocumentFilter.All).WithExample(ResultPage<DocumentItem>.Example("/documenten", DocumentItem.Example));
        api.MapReading("/documenten/export", Export).WithName("documentenExport").WithTags(Tag).WithSummary("Alle documenten in een keer, een per regel (NDJSON)")
            .WithDescription("Stroomt: elke regel is een compleet JSON-object. De volgorde is die van de hash. Houd uw kopie daarna bij met /wijzigingen.")
            .Produces<DocumentItem>(StatusCodes.Status200OK, LinesType).WithParameters(DocumentFilter.All).WithExample(DocumentItem.Example);
        api.MapReading("/documenten/{hash}", ShowAsync).WithName("document").WithTags(Tag).WithSummary("Een document met alles wat het zegt")
            .WithDescription("Elk feit heeft zijn plaats in de tekst en hoe zeker het is. Ook staat erbij van welke bladzijden geen tekst is gelezen, en waarom.")
            .WithParameters(Parameters.Hash).WithExample(DocumentDetail.Example);
        api.MapReading("/documenten/{hash}/vergelijkbaar", Similar).WithName("documentVergelijkbaar").WithTags(Tag).WithSummary("Documenten die op een document lijken, meest gelijkend eerst")
            .WithDescription("Hoogstens 200 documenten die woorden delen met dit document.")
            .WithPages(Parameters.Hash).WithExample(ResultPage<HitItem>.Example($"/documenten/{ApiExample.Hash}/vergelijkbaar", HitItem.Example));
    }

    private static async Task<Ok<ResultPage<DocumentItem>>> ListAsync(ApiQuery query, CatalogueReader catalogue, CurrentReader current, CancellationToken stop)
    {
        var rows = new List<DocumentRow>();
        await foreach (DocumentRow row in catalogue.VisibleAsync(current.Reader, stop).ConfigureAwait(false))
        {
            if (DocumentFilter.Passes(row, query)) { rows.Add(row); }
        }

        return TypedResults.Ok(ResultPage<DocumentItem>.Of([.. rows.OrderByDescending(r => r.Date).ThenBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Hash, StringComparer.Ordinal)], query, DocumentItem.Of));
    }

    private static PushStreamHttpResult Export(ApiQuery query, CatalogueReader catalogue, CurrentReader current, IOptions<JsonOptions> json, CancellationToken stop) =>
        TypedResults.Stream(
            async output =>
            {
                await foreach (DocumentRow row in catalogue.VisibleAsync(current.Reader, stop).ConfigureAwait(false))
                {
                    if (!DocumentFilter.Passes(row, query)) { continue; }

                    await JsonSerializer.SerializeAsync(output, DocumentItem.Of(row), json.Value.SerializerOptions, stop).ConfigureAwait(false);
                    await output.WriteAsync("\n"u8.ToArray(), stop).ConfigureAwait(false);
                }
            },
            LinesType);

    private static async Task<Results<Ok<DocumentDetail>, NotFound>> ShowAsync(string hash, CatalogueReader catalogue, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        if (!ContentHash.IsValid(hash) || await catalogue.FindAsync(hash, current.Reader, stop).ConfigureAwait(false) is not { } row) { return TypedResults.NotFound(); }

        DescribedDocument? described = await findings.OfAsync(hash, current.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<PathRow> paths = await catalogue.PathsAsync(hash, current.Reader, stop).ConfigureAwait(false);
        IEnumerable<MissingPage> missing = await catalogue.TextAsync(hash, current.Reader, stop).ConfigureAwait(false) is { } text
            ? text.Text.Pages.Where(p => p.Missing is not null).Select(p => new MissingPage(p.Number, p.Missing ?? string.Empty))
            : [];
        return TypedResults.Ok(new DocumentDetail(DocumentItem.Of(row), [.. (described?.Facts ?? []).Select(FactItem.Of)], [.. paths.Select(PathItem.Of)], [.. missing]));
    }

    private static Results<Ok<ResultPage<HitItem>>, NotFound> Similar(string hash, ApiQuery query, LibraryHolder libraries, CurrentReader current) =>
        ContentHash.IsValid(hash) && libraries.Current()?.Similar(hash, SearchRequest.MaxLimit, current.Reader) is { } hits
            ? TypedResults.Ok(ResultPage<HitItem>.Of(hits, query, HitItem.Of))
            : TypedResults.NotFound();
}
