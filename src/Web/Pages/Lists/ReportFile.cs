using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ZVSearch.Web.Pages.Lists;

/// <summary>A report in the form that its address ends with: a page of its own (html), a Word document (docx) or a work sheet (xlsx).</summary>
internal static class ReportFile
{
    /// <summary>A report holds words of others: as a page it runs nothing and reaches nothing.</summary>
    public const string PagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="context">Of the request; a page gets its own policy.</param>
    /// <param name="name">Name of the file, without ending.</param>
    /// <param name="ending">html, docx or xlsx; anything else is not found.</param>
    /// <param name="page">Makes the page.</param>
    /// <param name="document">Makes the Word document.</param>
    /// <param name="workbook">Makes the work sheet.</param>
    public static IResult Of(HttpContext context, string name, string ending, Func<string> page, Func<byte[]> document, Func<byte[]> workbook) => ending switch
    {
        "html" => Page(context, page()),
        "docx" => TypedResults.File(document(), Word, $"{name}.docx"),
        "xlsx" => TypedResults.File(workbook(), Sheet, $"{name}.xlsx"),
        _ => TypedResults.NotFound(),
    };

    public static ContentHttpResult Page(HttpContext context, string html)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        return TypedResults.Text(html, "text/html", Encoding.UTF8);
    }
}
