using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Themes;

/// <summary>How many documents there are of something.</summary>
[DisplayName("Telling")]
internal sealed record CountItem(
    [property: JsonPropertyName("naam"), Description("Jaar of district.")] string Name,
    [property: JsonPropertyName("aantal"), Description("Aantal documenten; null bij een of twee, want daaruit volgt niets.")] int? Count);
