using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Dutch words for agreements.</summary>
public static class TermWords
{
    /// <summary>Every status with the word for it, in the order in which they are shown.</summary>
    public static IReadOnlyList<(AgreementStatus Status, string Word)> Statuses { get; } =
    [
        (AgreementStatus.Valid, "geldig"), (AgreementStatus.Indefinite, "onbepaald"), (AgreementStatus.Concept, "concept"), (AgreementStatus.Expired, "verlopen"), (AgreementStatus.Unknown, "onbekend"),
    ];

    public static string Of(AgreementStatus status) => Statuses.First(s => s.Status == status).Word;

    /// <summary>A term as a sentence.</summary>
    public static string Of(AgreementTerm term) => term switch
    {
        { Status: AgreementStatus.Valid, ExpiresOn: { } last } => $"Geldig tot en met {DutchText.Day(last)}{(term.CancelBefore is { } cancel ? $"; opzeggen kan tot en met {DutchText.Day(cancel)}" : string.Empty)}.",
        { Status: AgreementStatus.Expired, ExpiresOn: { } last } => $"Verlopen op {DutchText.Day(last)}.",
        { Status: AgreementStatus.Concept } => "Concept: nog niet vastgesteld of ondertekend.",
        { Status: AgreementStatus.Indefinite } => "Voor onbepaalde tijd.",
        _ => "De looptijd is niet gevonden.",
    };

    /// <summary>Names of the clauses that every such agreement must have, and that were not found in this one.</summary>
    public static IReadOnlyList<string> MissingIn(AgreementEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return [.. entry.Clauses.Where(c => c is { Status: ClauseStatus.Missing, Clause: { Severity: "verplicht", IsInverted: false } }).Select(c => c.Clause.Name)];
    }
}
