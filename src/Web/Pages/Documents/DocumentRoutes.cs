using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Documents;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Pages;

/// <summary>The document page and the original behind it.</summary>
internal static class DocumentRoutes
{
    /// <summary>An original is somebody else's file: it may show itself, but run nothing and reach nothing.</summary>
    private const string OriginalPolicy = "default-src 'none'; sandbox";

    public static void MapDocumentPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/document/{hash}", ShowAsync);
        routes.MapGet("/origineel/{hash}", OriginalAsync);
    }

    private static async Task<Results<RazorComponentResult<DocumentPage>, NotFound>> ShowAsync(
        string hash, HttpContext context, DocumentPageBuilder builder, CurrentReader current, CancellationToken stop)
    {
        IQueryCollection query = context.Request.Query;
        int? passage = int.TryParse(query["passage"], out int number) ? number : null;
        var question = new DocumentQuestion(query["q"].ToString(), passage, PlaceOf(query["plek"].ToString()), query["weergave"] == "tekst", query["deel"].ToString());
        DocumentModel? model = await builder.BuildAsync(hash, question, current.Reader, stop).ConfigureAwait(false);
        return model is null
            ? TypedResults.NotFound()
            : new RazorComponentResult<DocumentPage>(new Dictionary<string, object?> { [nameof(DocumentPage.Model)] = model with { Message = FactWords.Noted(query["gemeld"]) } });
    }

    /// <summary>"120-180" gives the two offsets; null for anything else.</summary>
    private static (int Start, int End)? PlaceOf(string text) =>
        text.Split('-') is [{ } from, { } to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int end) ? (start, end) : null;

    private static async Task<Results<FileStreamHttpResult, NotFound>> OriginalAsync(
        string hash, HttpContext context, CatalogueReader catalogue, DataFolder folder, CurrentReader current, CancellationToken stop)
    {
        if (!ContentHash.IsValid(hash) || await catalogue.FindAsync(hash, current.Reader, stop).ConfigureAwait(false) is not { } row) { return TypedResults.NotFound(); }

        // Placeholders in the text would mean nothing if the original lay beside it.
        if (row.IsMasked && !current.Reader.IsAdministrator) { return TypedResults.NotFound(); }

        if (folder.Originals.Open(new ContentHash(hash)) is not { } content) { return TypedResults.NotFound(); }

        context.Response.Headers.ContentSecurityPolicy = OriginalPolicy;
        bool isPdf = row.Format == "pdf";

        // Only PDF is shown by the browser; anything else is a download, so that no page of a stranger runs under our name.
        return TypedResults.Stream(content, isPdf ? "application/pdf" : "application/octet-stream", isPdf ? null : Path.GetFileName(row.File), enableRangeProcessing: true);
    }
}
