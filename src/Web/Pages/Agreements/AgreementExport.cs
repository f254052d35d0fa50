using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Web.Pages.Lists;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>The register as rows of a file.</summary>
internal static class AgreementExport
{
    public static IReadOnlyList<string> Head { get; } =
        ["Titel", "Bestand", "Gebied", "Partijen", "Doel", "Grondslag", "Begin", "Einde", "Loopt tot en met", "Status", "Verlenging", "Opzeggen tot en met", "Verantwoordelijke", "Bewaren", "Contact", "Verplichte clausules niet gevonden", "Vervallen of nog niet geldende wet"];

    public static IReadOnlyList<string?> Row(AgreementEntry entry)
    {
        Card card = entry.Card;
        return
        [
            entry.Document.Title, entry.Document.File, string.Join(", ", entry.Document.Regions), string.Join(", ", card.Values(Fields.Party)), card.Value(Fields.Purpose), string.Join(", ", card.Values(Fields.LegalBasis)),
            card.Value(Fields.Start), card.Value(Fields.End), CsvFile.Day(entry.Term.ExpiresOn), AgreementWords.Of(entry.Term.Status), card.Find(Fields.Renewal) is { } renewal ? Documents.FactWords.Value(renewal) : null,
            CsvFile.Day(entry.Term.CancelBefore), card.Value(Fields.Controller), card.Value(Fields.Retention), card.Value(Fields.Contact),
            string.Join(", ", TermWords.MissingIn(entry)), AgreementList.LeansOnOtherLaw(entry) ? "ja" : "nee",
        ];
    }
}
