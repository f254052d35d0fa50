using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>
/// Ends a subscription from the link in a mail. For everybody who has the link. Whether its code is known, used or made up makes no difference to the answer, so it tells nothing.
/// </summary>
internal static class UnsubscribeRoutes
{
    public const string Address = "/afmelden";

    public static void MapUnsubscribePage(this IEndpointRouteBuilder routes)
    {
        // Looking changes nothing: programs that check the links in mails follow them too.
        routes.MapGet(Address, (HttpContext context) => Show(context, isDone: false));
        routes.MapPost(Address, EndAsync).DisableAntiforgery();
    }

    /// <summary>The same for the button on the page and for the one click of a mail program (RFC 8058), which wants no redirect.</summary>
    private static async Task<RazorComponentResult<UnsubscribePage>> EndAsync(HttpContext context, SubscriptionStore subscriptions, CancellationToken stop)
    {
        await subscriptions.EndAsync(context.Request.Query["code"].ToString(), stop).ConfigureAwait(false);
        return Show(context, isDone: true);
    }

    private static RazorComponentResult<UnsubscribePage> Show(HttpContext context, bool isDone)
    {
        // The address holds a secret: it goes nowhere, and is kept nowhere.
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Page.Of<UnsubscribePage>((nameof(UnsubscribePage.Code), context.Request.Query["code"].ToString()), (nameof(UnsubscribePage.IsDone), isDone));
    }
}
