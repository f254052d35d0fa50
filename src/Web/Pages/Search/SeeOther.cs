using Microsoft.AspNetCore.Http;

namespace ZVSearch.Web.Pages.Search;

/// <summary>Answers a form: the browser gets the next page, and loading that again does not send the form again.</summary>
internal sealed class SeeOther(string address) : IResult
{
    /// <param name="address">Path on this server.</param>
    public static SeeOther To(string address) => new(address);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
