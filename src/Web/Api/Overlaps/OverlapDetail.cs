using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Overlaps;

/// <summary>A pair with its evidence, and who should talk to whom.</summary>
[DisplayName("OverlappingKaart")]
internal sealed record OverlapDetail(
    [property: JsonPropertyName("overlapping"), Description("Het paar.")] OverlapItem Overlap,
    [property: JsonPropertyName("bewijs"), Description("Plaatsen naast elkaar, beste eerst.")] IReadOnlyList<EvidenceItem> Evidence,
    [property: JsonPropertyName("contacten"), Description("Wie de documenten noemen om te bellen.")] IReadOnlyList<ContactItem> Contacts,
    [property: JsonPropertyName("gedeeldeOrganisaties"), Description("Organisaties die beide noemen.")] IReadOnlyList<string> SharedOrganisations,
    [property: JsonPropertyName("overleggen"), Description("Overleggen waar mensen van beide kanten waren, nieuwste eerst.")] IReadOnlyList<DocumentRef> Meetings,
    [property: JsonPropertyName("agendapunt"), Description("Voorstel voor de volgende agenda.")] string AgendaPoint)
{
    public static OverlapDetail Example { get; } = new(
        OverlapItem.Example, [new EvidenceItem(PlaceItem.Example, new PlaceItem(3, 2210, 2261, "De gemeente geeft voorlichting over geldezels op school."), false)],
        [new ContactItem("Alkmaar/convenant-geldezels.pdf", "J. Voorbeeld", "beleidsadviseur", "gemeente Alkmaar", null)], ["Politie"], [],
        "“Convenant aanpak geldezels” en “Projectplan geldezels op school”. Besluit of dit één opdracht wordt.");

    public static OverlapDetail Of(OverlapEntry entry, TalkAdvice advice) => new(
        OverlapItem.Of(entry), [.. entry.Pair.Evidence.Select(e => new EvidenceItem(PlaceItem.Of(e.A), PlaceItem.Of(e.B), e.IsCopied))],
        [.. advice.ContactsA.Concat(advice.ContactsB).Select(ContactItem.Of)], advice.Shared, [.. advice.Meetings.Select(DocumentRef.Of)], advice.AgendaPoint);
}
