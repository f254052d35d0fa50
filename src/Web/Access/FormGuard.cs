using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZVSearch.Web.Pages.Letters;

namespace ZVSearch.Web.Access;

/// <summary>
/// Keeps other sites from sending our forms, and other names from reaching this machine: a form must come from a page of ours (Sec-Fetch-Site, else
/// Origin), and the name by which the server is called must be a loopback name. Without sign-in there is no session to ride on, so this is all that is
/// needed, and it goes on working after a restart.
/// </summary>
public sealed class FormGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool isChange = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
        if (!IsOurName(request.Host.Host) || (isChange && !IsOurPage(request) && !IsUnsubscribing(request)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Unsubscribing with one click (RFC 8058) comes from mail servers and from pages with mail. The secret in the address says who may, not the page that it comes from.</summary>
    private static bool IsUnsubscribing(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.Path == UnsubscribeRoutes.Address;

    /// <summary>A name from elsewhere that was made to point here (DNS rebinding) is refused.</summary>
    private static bool IsOurName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out System.Net.IPAddress? address) && System.Net.IPAddress.IsLoopback(address));

    private static bool IsOurPage(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out StringValues site)) { return site == "same-origin"; }

        // Programs without a browser send neither header; they can do nothing that their user could not.
        return !request.Headers.TryGetValue("Origin", out StringValues origin) || origin == $"{request.Scheme}://{request.Host}";
    }
}
