using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Findings;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Addresses of the document page.</summary>
internal static class DocumentAddress
{
    /// <summary>The document at the place of a fact.</summary>
    public static string At(string hash, Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return SourceAddress.PathOf(hash, place.Start, place.End);
    }

    /// <param name="hash">Hash of the document.</param>
    /// <param name="query">Question to mark; empty for none.</param>
    /// <param name="passage">0-based passage to open at; null for the start.</param>
    /// <param name="asText">True to show the text of a PDF instead of its pages.</param>
    public static string Of(string hash, string query, int? passage, bool asText = false)
    {
        var parameters = new QueryBuilder();
        if (query.Length > 0) { parameters.Add("q", query); }

        if (passage is { } number) { parameters.Add("passage", number.ToString(CultureInfo.InvariantCulture)); }

        if (asText) { parameters.Add("weergave", "tekst"); }

        return $"/document/{hash}{parameters.ToQueryString()}{(passage is not null && asText ? "#passage" : string.Empty)}";
    }
}
