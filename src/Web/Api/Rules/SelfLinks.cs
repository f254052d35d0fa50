using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>Where a resource itself is.</summary>
[DisplayName("EigenLink")]
internal sealed record SelfLinks([property: JsonPropertyName("self"), Description("Het adres van dit gegeven zelf.")] Link Self)
{
    public static SelfLinks To(string path) => new(Link.To(path));
}
