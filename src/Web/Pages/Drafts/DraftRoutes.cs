using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Drafts;

/// <summary>The check of a new proposal. The draft lies in a temporary folder while it is read, and nowhere else.</summary>
internal static class DraftRoutes
{
    public static void MapDraftPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/nieuw-voorstel", (WebDesk desk) => Show(new DraftModel(string.Empty, null, string.Empty, desk.Drafts is not null)));
        routes.MapPost("/nieuw-voorstel", CheckAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(DraftModel.LargestFile + 2_000_000), new FormLimits(10, DraftModel.LongestText * 4, DraftModel.LargestFile + 2_000_000));
    }

    private static async Task<Results<RazorComponentResult<DraftPage>, NotFound>> CheckAsync(HttpRequest request, WebDesk desk, CurrentReader current, CancellationToken stop)
    {
        if (desk.Drafts is null || !request.HasFormContentType) { return TypedResults.NotFound(); }

        IFormCollection form = await request.ReadFormAsync(stop).ConfigureAwait(false);
        string text = form["tekst"].ToString();
        IFormFile? file = form.Files.GetFile("bestand") is { Length: > 0 } sent ? sent : null;
        string fault = FaultOf(text, file);
        if (fault.Length > 0) { return Show(new DraftModel(text.Length <= DraftModel.LongestText ? text : string.Empty, null, fault, true), StatusCodes.Status400BadRequest); }

        DraftAnswer answer = await AnswerAsync(desk.Drafts, text, file, current, stop).ConfigureAwait(false);

        // What holds personal data is not sent back, not even to the one who typed it: screens are shared and pages are kept.
        bool isClean = answer.Draft is not null && answer.PersonalData.Count == 0;
        return Show(new DraftModel(file is null && isClean ? text : string.Empty, answer, string.Empty, true));
    }

    private static string FaultOf(string text, IFormFile? file) => file switch
    {
        null when string.IsNullOrWhiteSpace(text) => "Plak een tekst of kies een bestand.",
        null when text.Length > DraftModel.LongestText => "De tekst is te lang. Kies een bestand.",
        { Length: > DraftModel.LargestFile } => "Het bestand is groter dan 20 MB.",
        _ => string.Empty,
    };

    private static async Task<DraftAnswer> AnswerAsync(IDraftDesk desk, string text, IFormFile? file, CurrentReader current, CancellationToken stop)
    {
        string folder = Directory.CreateTempSubdirectory("zv-voorstel-").FullName;
        try
        {
            // The name comes from outside: only its ending is used, to know the format.
            string ending = file is null ? ".txt" : new string([.. Path.GetExtension(file.FileName).Where(c => char.IsAsciiLetterOrDigit(c) || c == '.').Take(8)]);
            string path = Path.Combine(folder, "voorstel" + ending);
            if (file is null) { await File.WriteAllTextAsync(path, text, Encoding.UTF8, stop).ConfigureAwait(false); }
            else
            {
                FileStream target = File.Create(path);
                await using (target.ConfigureAwait(false)) { await file.CopyToAsync(target, stop).ConfigureAwait(false); }
            }

            return await desk.CheckAsync(path, "voorstel" + ending, current.Reader, stop).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RazorComponentResult<DraftPage> Show(DraftModel model, int status = StatusCodes.Status200OK)
    {
        RazorComponentResult<DraftPage> page = Page.Of<DraftPage>((nameof(DraftPage.Model), model));
        page.StatusCode = status;
        return page;
    }
}
