using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>Which parameter is meant.</summary>
[DisplayName("ProbleemPlaats")]
internal sealed record ProblemLocation(
    [property: JsonPropertyName("name"), Description("Naam van de parameter.")] string Name,
    [property: JsonPropertyName("index"), Description("De hoeveelste waarde, vanaf 0, van een parameter die vaker mag staan.")] int Index);
