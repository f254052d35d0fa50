using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ZVSearch.Web.Api.Rules;

/// <summary>What holds for every answer under /api: version, headers, and errors as problems that programs can read. Not there and not allowed look the same.</summary>
internal sealed partial class ApiAnswers(RequestDelegate next, ILogger<ApiAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(ApiAddress.Root, StringComparison.OrdinalIgnoreCase, out PathString rest))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        context.Response.Headers[ApiAddress.VersionHeader] = ApiAddress.Version;
        if (rest.HasValue) { Protect(context); }

        // Routing would take "documenten/" for "documenten": then one resource had two addresses.
        if (rest.Value is ['/', .., '/'] or "/") { await Problem.NotFound.WriteAsync(context).ConfigureAwait(false); }
        else { await AnswerAsync(context).ConfigureAwait(false); }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !context.Response.HasStarted)
        {
            RequestFailed(log, fault.GetType().Name, fault.StackTrace ?? string.Empty);
            await Problem.Failed.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        bool isBare = context.Response is { HasStarted: false, ContentLength: null or 0, ContentType: null, StatusCode: >= 400 };
        if (isBare) { await Problem.Of(context.Response.StatusCode).WriteAsync(context).ConfigureAwait(false); }
    }

    /// <summary>An answer depends on who asks, so nobody keeps it; it is data, so it runs nothing.</summary>
    private static void Protect(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XFrameOptions = "DENY";
        if (context.Request.IsHttps) { headers.StrictTransportSecurity = "max-age=31536000"; }
    }

    [LoggerMessage(102, LogLevel.Error, "A request of a program failed with {ExceptionType}. {StackTrace}")]
    private static partial void RequestFailed(ILogger log, string exceptionType, string stackTrace);
}
