using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>What was learned, failures included.</summary>
[DisplayName("Les")]
internal sealed record LessonItem(
    [property: JsonPropertyName("document"), Description("Waar de les staat.")] DocumentRef Document,
    [property: JsonPropertyName("bladzijde"), Description("Bladzijde, vanaf 1; 0 als een mens het heeft ingevuld.")] int Page,
    [property: JsonPropertyName("tekst"), Description("De les zoals geschreven.")] string? Text,
    [property: JsonPropertyName("uitkomst"), Description("gelukt, mislukt of gemengd; null als dat niet is gevonden.")] string? Outcome,
    [property: JsonPropertyName("oorzaak"), Description("Oorzaak; null als die er niet staat.")] string? Cause,
    [property: JsonPropertyName("gevolg"), Description("Gevolg; null als dat er niet staat.")] string? Consequence,
    [property: JsonPropertyName("advies"), Description("Advies; null als dat er niet staat.")] string? Advice,
    [property: JsonPropertyName("beleidsthema"), Description("Beleidsthema; null als dat niet is gevonden.")] string? Theme)
{
    public static LessonItem Example { get; } = new(DocumentRef.OtherExample, 6, "Ouders zijn te laat betrokken.", "mislukt", "Er was geen plan voor ouders.", null, "Nodig ouders bij de start uit.", "Gedigitaliseerde criminaliteit");

    /// <param name="document">Where it stands.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="theme">Policy theme of the document, for a lesson that names none; null for none.</param>
    public static LessonItem Of(DescribedDocument document, Card lesson, string? theme) => new(
        DocumentRef.Of(document), lesson.Page, lesson.Value(Fields.Text), ApiWords.Of(ApiWords.Outcomes, lesson.Value(Fields.Outcome)), lesson.Value(Fields.Cause), lesson.Value(Fields.Consequence), lesson.Value(Fields.Advice),
        lesson.Value(Fields.Theme) ?? theme);
}
