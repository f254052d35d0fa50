using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Templates;
using ZVSearch.Web.Pages.Templates;

namespace ZVSearch.Web.Pages;

/// <summary>Model agreements: a list, a form for each, and the filled document.</summary>
internal static class TemplateRoutes
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Longest answer in one field, in UTF-16 code units.</summary>
    private const int LongestAnswer = 4000;

    public static void MapTemplatePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sjablonen", () => new RazorComponentResult<TemplateListPage>());
        routes.MapGet("/sjablonen/{id}", Results<RazorComponentResult<TemplateFormPage>, NotFound> (string id, KnowledgePack knowledge) =>
            Find(knowledge, id) is { } model ? new RazorComponentResult<TemplateFormPage>(new Dictionary<string, object?> { [nameof(TemplateFormPage.Model)] = model }) : TypedResults.NotFound());

        // Nothing changes on the server: the answers go into the document that comes back, and are not kept.
        routes.MapPost("/sjablonen/{id}", FillAsync).DisableAntiforgery();
    }

    private static async Task<Results<FileContentHttpResult, NotFound, BadRequest>> FillAsync(string id, HttpRequest request, KnowledgePack knowledge, CancellationToken stop)
    {
        if (Find(knowledge, id) is not { } model) { return TypedResults.NotFound(); }

        if (!request.HasFormContentType) { return TypedResults.BadRequest(); }

        IFormCollection form = await request.ReadFormAsync(stop).ConfigureAwait(false);
        Dictionary<string, string> answers = model.Fields.ToDictionary(f => f.Id, f => form[f.Id].ToString() is var text && text.Length > LongestAnswer ? text[..LongestAnswer] : form[f.Id].ToString());
        return TypedResults.File(ModelWriter.Write(model, answers, form.ContainsKey("toelichting")), WordType, $"convenant-{model.Id}.docx");
    }

    private static AgreementModel? Find(KnowledgePack knowledge, string id) => knowledge.Models.FirstOrDefault(m => m.Id == id);
}
