using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ZVSearch.Web.Pages;

/// <summary>Answers with a page.</summary>
internal static class Page
{
    /// <param name="parameters">Parameters of the component by name.</param>
    public static RazorComponentResult<T> Of<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent => new(parameters.ToDictionary(p => p.Name, p => p.Value));
}
