using System.ComponentModel;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Web.Api.Documents;

namespace ZVSearch.Web.Api.Registers;

/// <summary>An agreement in the register.</summary>
[DisplayName("Convenant")]
internal sealed record AgreementItem(
    [property: JsonPropertyName("document"), Description("Waar het convenant staat.")] DocumentRef Document,
    [property: JsonPropertyName("status"), Description("geldig, verlopen, concept, onbepaalde-tijd of onbekend.")] string Status,
    [property: JsonPropertyName("partijen"), Description("Partijen.")] IReadOnlyList<string> Parties,
    [property: JsonPropertyName("doel"), Description("Doel; null als dat niet is gevonden.")] string? Purpose,
    [property: JsonPropertyName("grondslagen"), Description("Wetten waarop het steunt.")] IReadOnlyList<string> LegalBasis,
    [property: JsonPropertyName("begin"), Description("Begin, zoals gevonden (jaar, maand of dag volgens ISO 8601).")] string? Start,
    [property: JsonPropertyName("einde"), Description("Einde zoals afgesproken of berekend uit begin en duur.")] DateOnly? End,
    [property: JsonPropertyName("duur"), Description("Duur volgens ISO 8601; indefinite voor onbepaalde tijd.")] string? Duration,
    [property: JsonPropertyName("verlooptOp"), Description("Laatste dag van de lopende termijn.")] DateOnly? ExpiresOn,
    [property: JsonPropertyName("opzeggenVoor"), Description("Laatste dag om op te zeggen voor stilzwijgende verlenging.")] DateOnly? CancelBefore,
    [property: JsonPropertyName("ondertekendOp"), Description("Datum van ondertekening, zoals gevonden.")] string? SignedOn,
    [property: JsonPropertyName("verantwoordelijke"), Description("Verwerkingsverantwoordelijke.")] string? Controller,
    [property: JsonPropertyName("bewaartermijn"), Description("Bewaartermijn zoals geschreven.")] string? Retention,
    [property: JsonPropertyName("contact"), Description("Contactpersoon.")] string? Contact,
    [property: JsonPropertyName("clausules"), Description("Wat er in zo'n convenant hoort, ook als het niet is gevonden.")] IReadOnlyList<ClauseItem> Clauses,
    [property: JsonPropertyName("feiten"), Description("Dezelfde gegevens met plaats en zekerheid.")] IReadOnlyList<FactItem> Facts)
{
    public static AgreementItem Example { get; } = new(
        DocumentRef.Example, "geldig", ["gemeente Alkmaar", "Politie"], "Voorkomen dat jongeren geldezel worden.", ["Politiewet 2012"], "2025-03-01", new DateOnly(2029, 2, 28), "P4Y", new DateOnly(2029, 2, 28), null, "2025-02-20", "gemeente Alkmaar", null, null,
        [ClauseItem.Example], [FactItem.Example]);

    public static AgreementItem Of(AgreementEntry entry)
    {
        Card card = entry.Card;
        return new AgreementItem(
            DocumentRef.Of(entry.Document), ApiWords.Agreements[entry.Term.Status], card.Values(Fields.Party), card.Value(Fields.Purpose), card.Values(Fields.LegalBasis), card.Value(Fields.Start), entry.Term.End, card.Value(Fields.Duration),
            entry.Term.ExpiresOn, entry.Term.CancelBefore, card.Value(Fields.SignedOn), card.Value(Fields.Controller), card.Value(Fields.Retention), card.Value(Fields.Contact), [.. entry.Clauses.Select(ClauseItem.Of)], [.. card.Facts.Select(FactItem.Of)]);
    }
}
