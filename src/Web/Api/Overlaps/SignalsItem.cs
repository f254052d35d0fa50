using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>The three signals, each for itself.</summary>
[DisplayName("Signalen")]
internal sealed record SignalsItem(
    [property: JsonPropertyName("overgenomenTekst"), Description("Van 0 tot 1: deel van de eigen woorden van het kortste document dat ook in het andere staat.")] double CopiedText,
    [property: JsonPropertyName("zelfdeOnderwerp"), Description("Van 0 tot 1: hoe dicht de onderwerpen bij elkaar liggen.")] double SameSubject,
    [property: JsonPropertyName("zelfdeOpdracht"), Description("Van 0 tot 1: hoeveel van een opdracht gelijk is (werk, mensen, onderwerp, gebied en tijd).")] double SameAssignment)
{
    public static SignalsItem Of(OverlapSignals signals) => new(Math.Round(signals.CopiedText, 3), Math.Round(signals.SameSubject, 3), Math.Round(signals.SameAssignment, 3));
}
