using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Documents;

/// <summary>A page of which no text was read.</summary>
[DisplayName("OntbrekendeBladzijde")]
internal sealed record MissingPage(
    [property: JsonPropertyName("bladzijde"), Description("Nummer, vanaf 1.")] int Page,
    [property: JsonPropertyName("reden"), Description("Waarom de tekst ontbreekt.")] string Reason);
