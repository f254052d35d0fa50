using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>The forms of a letter as pages and files.</summary>
internal static class LetterFormRoutes
{
    /// <summary>A letter holds words of others: its preview runs nothing and reaches nothing.</summary>
    private const string PreviewPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="group">Letters, for administrators only.</param>
    public static void MapLetterForms(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:int}/voorbeeld", (int id, HttpContext context, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (_, letter) => Preview(context, LetterForms.Html(letter)), stop));
        group.MapGet("/{id:int}/word", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => TypedResults.File(LetterForms.Docx(letter, row.Status), Word, NameOf(row, "docx")), stop));
        group.MapGet("/{id:int}/excel", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => TypedResults.File(LetterForms.Xlsx(letter, row.At), Sheet, NameOf(row, "xlsx")), stop));
        group.MapGet("/{id:int}/mail", (int id, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (row, letter) => Page.Of<LetterMailPage>((nameof(LetterMailPage.Row), row), (nameof(LetterMailPage.Mail), LetterForms.Mail(letter))), stop));
        group.MapGet("/{id:int}/mail.html", (int id, HttpContext context, LetterStore letters, CancellationToken stop) =>
            OfAsync(id, letters, (_, letter) => Preview(context, LetterForms.Mail(letter).Html), stop));
    }

    private static async Task<IResult> OfAsync(int id, LetterStore letters, Func<LetterRow, Letter, IResult> form, CancellationToken stop) =>
        await letters.FindAsync(id, stop).ConfigureAwait(false) is { } found ? form(found.Row, found.Letter) : TypedResults.NotFound();

    private static ContentHttpResult Preview(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = PreviewPolicy;
        return TypedResults.Text(html, "text/html", Encoding.UTF8);
    }

    private static string NameOf(LetterRow row, string ending) => string.Create(CultureInfo.InvariantCulture, $"brief-{row.From:yyyy-MM-dd}-{row.To:yyyy-MM-dd}.{ending}");
}
