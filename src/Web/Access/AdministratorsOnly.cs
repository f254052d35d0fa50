using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ZVSearch.Web.Pages;
using ZVSearch.Web.Pages.Management;

namespace ZVSearch.Web.Access;

/// <summary>Keeps pages to administrators. Others are told how they are opened; a form of theirs finds nothing.</summary>
internal static class AdministratorsOnly
{
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<WebAccess>().IsAdministrator) { return await next(context).ConfigureAwait(false); }

        return HttpMethods.IsGet(context.HttpContext.Request.Method) ? Page.Of<ClosedPage>() : TypedResults.NotFound();
    }
}
