using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace ZVSearch.Web.Pages;

/// <summary>Style, scripts and the PDF library, out of the assembly.</summary>
internal static class AssetRoutes
{
    private static readonly Assembly Source = typeof(AssetRoutes).Assembly;
    private static readonly HashSet<string> Names = [.. Source.GetManifestResourceNames()];
    private static readonly FileExtensionContentTypeProvider Types = MakeTypes();
    private static readonly EntityTagHeaderValue Tag = new($"\"{Source.ManifestModule.ModuleVersionId:N}\"");

    /// <summary>True when the PDF library was put in at build.</summary>
    public static bool HasPdfViewer => Names.Contains("assets/lib/pdfjs/pdf.mjs");

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{**name}", Results<FileStreamHttpResult, NotFound> (string name, HttpContext context) =>
        {
            string resource = "assets/" + name;
            if (!Names.Contains(resource) || Source.GetManifestResourceStream(resource) is not { } stream) { return TypedResults.NotFound(); }

            context.Response.Headers.CacheControl = "public, max-age=300";
            return TypedResults.Stream(stream, Types.TryGetContentType(name, out string? type) ? type : "application/octet-stream", entityTag: Tag);
        });

    private static FileExtensionContentTypeProvider MakeTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = "text/javascript";
        return types;
    }
}
