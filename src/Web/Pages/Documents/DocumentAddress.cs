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

    /// <summary>Another part of the document on the page, with the same question and passage.</summary>
    public static string OfPart(DocumentModel model, int part) => OfPart(model, part.ToString(CultureInfo.InvariantCulture));

    /// <summary>Another part of the document on the page, or all of it, with the same question and passage.</summary>
    /// <param name="model">The page.</param>
    /// <param name="part">Number of the part, or <see cref="DocumentQuestion.Everything"/>; empty for the part with the passage.</param>
    public static string OfPart(DocumentModel model, string part)
    {
        ArgumentNullException.ThrowIfNull(model);
        var parameters = new QueryBuilder();
        if (model.Query.Length > 0) { parameters.Add("q", model.Query); }

        // The place of a fact is shown like a passage, but has no number.
        if (model.Passage is { Number: >= 0 } passage) { parameters.Add("passage", passage.Number.ToString(CultureInfo.InvariantCulture)); }
        else if (model.Passage is { } place) { parameters.Add("plek", string.Create(CultureInfo.InvariantCulture, $"{place.Start}-{place.End}")); }

        if (model.AsText) { parameters.Add("weergave", "tekst"); }

        if (part.Length > 0) { parameters.Add("deel", part); }

        return $"/document/{model.Card.Hash}{parameters.ToQueryString()}";
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
