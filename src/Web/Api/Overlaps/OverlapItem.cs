using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Web.Api.Documents;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>Two documents that have something in common.</summary>
[DisplayName("Overlapping")]
internal sealed record OverlapItem(
    [property: JsonPropertyName("_links"), Description("Waar de overlapping staat.")] SelfLinks Links,
    [property: JsonPropertyName("a"), Description("Het ene document.")] DocumentRef A,
    [property: JsonPropertyName("b"), Description("Het andere document.")] DocumentRef B,
    [property: JsonPropertyName("graad"), Description("3: mogelijk dubbel; 2: overlap om over te praten; 1: goed om te weten.")] int Grade,
    [property: JsonPropertyName("relatie"), Description("dubbele-opdracht, overlap, zelfde-thema, versie, afgeleid of overgenomen-tekst.")] string Relation,
    [property: JsonPropertyName("score"), Description("Van 0 tot 1: volgorde binnen een graad.")] double Score,
    [property: JsonPropertyName("signalen"), Description("Waarom, in drie getallen.")] SignalsItem Signals,
    [property: JsonPropertyName("reden"), Description("Waarom, in woorden.")] string Reason,
    [property: JsonPropertyName("oordeel"), Description("Het laatste oordeel; null als er nog geen is.")] JudgementItem? Judgement)
{
    public static OverlapItem Example { get; } = new(
        SelfLinks.To(PathOf(ApiExample.Hash, ApiExample.OtherHash)), DocumentRef.Example, DocumentRef.OtherExample, 3, "dubbele-opdracht", 0.82, new SignalsItem(0.1, 0.71, 0.8),
        "Beide dragen voorlichting over geldezels op, voor jongeren op school.", null);

    public static OverlapItem Of(OverlapEntry entry) => new(
        SelfLinks.To(PathOf(entry.A.Hash, entry.B.Hash)), DocumentRef.Of(entry.A), DocumentRef.Of(entry.B), entry.Pair.Grade, ApiWords.Relations[entry.Pair.Relation], Math.Round(entry.Pair.Score, 4),
        SignalsItem.Of(entry.Pair.Signals), entry.Pair.Reason, JudgementItem.Of(entry.Judgement));

    private static string PathOf(string a, string b) => $"/overlappingen/{a}..{b}";
}
