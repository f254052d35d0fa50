using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using ZVSearch.Web.Pages.Layout;

namespace ZVSearch.Web.Access;

/// <summary>What is not there and what went wrong, as pages in Dutch. Not there and not allowed look the same.</summary>
public sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !context.Response.HasStarted)
        {
            RequestFailed(log, fault.GetType().Name, fault.StackTrace ?? string.Empty);
            await ShowAsync(context, StatusCodes.Status500InternalServerError).ConfigureAwait(false);
            return;
        }

        bool isBare = context.Response is { HasStarted: false, ContentLength: null or 0, ContentType: null };
        if (isBare && context.Response.StatusCode >= 400) { await ShowAsync(context, context.Response.StatusCode).ConfigureAwait(false); }
    }

    [LoggerMessage(101, LogLevel.Error, "A request failed with {ExceptionType}. {StackTrace}")]
    private static partial void RequestFailed(ILogger log, string exceptionType, string stackTrace);

    private static async Task ShowAsync(HttpContext context, int status)
    {
        await new RazorComponentResult<ErrorPage>(new Dictionary<string, object?> { [nameof(ErrorPage.Status)] = status }) { StatusCode = status }
            .ExecuteAsync(context).ConfigureAwait(false);
    }
}
