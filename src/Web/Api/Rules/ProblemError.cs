using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ZVSearch.Web.Api.Rules;

/// <summary>One wrong parameter.</summary>
[DisplayName("ProbleemParameter")]
internal sealed record ProblemError(
    [property: JsonPropertyName("in"), Description("Waar de parameter staat: query.")] string In,
    [property: JsonPropertyName("location"), Description("Welke parameter het is.")] ProblemLocation Location,
    [property: JsonPropertyName("code"), Description("Vaste code van de fout, voor programma's.")] string Code,
    [property: JsonPropertyName("detail"), Description("Wat er mis is en wat wel mag.")] string Detail)
{
    public static ProblemError Example { get; } = InQuery("paginaGrootte", 0, "buiten-bereik", "'paginaGrootte' moet een geheel getal van 1 tot en met 100 zijn.");

    public static ProblemError InQuery(string name, int index, string code, string detail) => new("query", new ProblemLocation(name, index), code, detail);
}
