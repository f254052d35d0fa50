using Microsoft.AspNetCore.Http;

namespace ZVSearch.Web.Pages.Shared;

/// <summary>Reads a form that was sent.</summary>
internal static class SentForm
{
    /// <summary>Null when what was sent is no form, broke off, was too much, or holds what no form may hold.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType) { return null; }

        try
        {
            return await request.ReadFormAsync(stop).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }
}
