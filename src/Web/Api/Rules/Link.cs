using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>Where something is.</summary>
[DisplayName("Link")]
internal sealed record Link([property: JsonPropertyName("href"), Description("Adres, vanaf de wortel van deze server.")] string Href)
{
    public static Link To(string path) => new(ApiAddress.Base + path);
}
