using Microsoft.AspNetCore.Http;

namespace ZVSearch.Web.Pages.Shared;

/// <summary>Sends the browser on to a page after something was changed (303), so that reloading does not change it again.</summary>
internal sealed class AfterChange(string address) : IResult
{
    /// <summary>Always an address inside the product.</summary>
    public string Address => address;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
