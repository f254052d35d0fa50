using Microsoft.AspNetCore.Http;

namespace ZVSearch.Web.Api.Rules;

/// <summary>Refuses a question with wrong parameters before it reaches its resource, with everything that is wrong at once.</summary>
internal sealed class ParameterFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IReadOnlyList<ProblemError> errors = ApiQuery.Of(context.HttpContext).Errors;
        if (errors.Count == 0) { return await next(context).ConfigureAwait(false); }

        await Problem.OfParameters(errors).WriteAsync(context.HttpContext).ConfigureAwait(false);
        return Microsoft.AspNetCore.Http.Results.Empty;
    }
}
