using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Pages.Lists;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>The forms of a letter as pages and files.</summary>
internal static class LetterFormRoutes
{
    /// <param name="group">Letters, for administrators only.</param>
    public static void MapLetterForms(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:int}/voorbeeld", (int id, HttpContext context, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (_, letter) => ReportFile.Page(context, LetterForms.Html(letter)), stop));
        group.MapGet("/{id:int}/word", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => TypedResults.File(LetterForms.Docx(letter, row.Status), ReportFile.Word, NameOf(row, "docx")), stop));
        group.MapGet("/{id:int}/excel", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => TypedResults.File(LetterForms.Xlsx(letter, row.At), ReportFile.Sheet, NameOf(row, "xlsx")), stop));
        group.MapGet("/{id:int}/mail", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => Page.Of<LetterMailPage>((nameof(LetterMailPage.Row), row), (nameof(LetterMailPage.Mail), LetterForms.Mail(letter))), stop));
        group.MapGet("/{id:int}/mail.html", (int id, HttpContext context, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (_, letter) => ReportFile.Page(context, LetterForms.Mail(letter).Html), stop));
    }

    private static async Task<IResult> OfAsync(int id, LetterStore letters, Func<LetterRow, Letter, IResult> form, CancellationToken stop) =>
        await letters.FindAsync(id, stop).ConfigureAwait(false) is { } found ? form(found.Row, found.Letter) : TypedResults.NotFound();

    private static string NameOf(LetterRow row, string ending) => string.Create(CultureInfo.InvariantCulture, $"brief-{row.From:yyyy-MM-dd}-{row.To:yyyy-MM-dd}.{ending}");
}
