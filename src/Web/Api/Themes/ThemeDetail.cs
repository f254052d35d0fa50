using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Themes;

/// <summary>A theme with its documents, sentences and course.</summary>
[DisplayName("ThemaKaart")]
internal sealed record ThemeDetail(
    [property: JsonPropertyName("thema"), Description("Het thema.")] ThemeItem Theme,
    [property: JsonPropertyName("documenten"), Description("De documenten, zwaarste eerst.")] IReadOnlyList<ThemeDocumentItem> Documents,
    [property: JsonPropertyName("kernzinnen"), Description("Zinnen die het thema dragen, beste eerst.")] IReadOnlyList<SentenceItem> Sentences,
    [property: JsonPropertyName("jaren"), Description("Aantal documenten per jaar, oudste eerst.")] IReadOnlyList<CountItem> Years,
    [property: JsonPropertyName("districten"), Description("Aantal documenten per district.")] IReadOnlyList<CountItem> Districts)
{
    public static ThemeDetail Example { get; } = new(
        ThemeItem.Example, [new ThemeDocumentItem(DocumentRef.Example, 0.91)], [new SentenceItem(DocumentRef.Example, 2, "Jongeren lenen hun bankpas uit.")],
        [new CountItem("2025", 5), new CountItem("2026", 3)], [new CountItem("Noord-Holland Noord", 8)]);

    public static ThemeDetail Of(ThemeEntry theme)
    {
        var timeline = ThemeTimeline.Of(theme);
        Dictionary<string, DocumentRef> documents = theme.Documents.ToDictionary(d => d.Document.Hash, d => DocumentRef.Of(d.Document), StringComparer.Ordinal);
        return new ThemeDetail(
            ThemeItem.Of(theme),
            [.. theme.Documents.Select(d => new ThemeDocumentItem(documents[d.Document.Hash], d.Weight))],
            [.. theme.Description.Sentences.Where(s => documents.ContainsKey(s.Hash)).Select(s => new SentenceItem(documents[s.Hash], s.Page, s.Text))],
            [.. timeline.Periods.Select(p => new CountItem(p.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), p.Count))],
            [.. timeline.Districts.Select(d => new CountItem(d.District, d.Count))]);
    }
}
