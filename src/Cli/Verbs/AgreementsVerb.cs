using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>agreements</c>: the register of agreements with parties, ground, term and clause check.</summary>
internal static class AgreementsVerb
{
    public static Command Create() => ListVerb.Create("agreements", "Toont alle convenanten met partijen, grondslag, looptijd en clausules.", async (question, stop) =>
    {
        AgreementEntry[] entries = [.. (await question.Findings.AllAsync(FactGroups.Agreement, question.Reader, stop).ConfigureAwait(false))
            .Select(d => AgreementEntry.Of(d, KnowledgePack.BuiltIn.Clauses, question.Today)).OfType<AgreementEntry>()];
        return (new { agreements = entries.Select(Json) }, entries.Select(Line));
    });

    private static object Json(AgreementEntry entry)
    {
        Card card = entry.Card;
        return new
        {
            file = entry.Document.File,
            title = entry.Document.Title,
            parties = card.Values(Fields.Party),
            purpose = card.Value(Fields.Purpose),
            legalBasis = card.Values(Fields.LegalBasis),
            start = card.Value(Fields.Start),
            end = PlaceJson.Date(entry.Term.End),
            duration = PlaceJson.Duration(card.Value(Fields.Duration)),
            renewal = Renewal(card.Value(Fields.Renewal)),
            signed = card.Value(Fields.Signed) is { } signed ? signed == "true" : (bool?)null,
            signedOn = card.Value(Fields.SignedOn),
            controller = card.Value(Fields.Controller),
            retention = card.Value(Fields.Retention),
            contact = card.Value(Fields.Contact),
            regions = entry.Document.Regions,
            status = entry.Term.Status.ToString().ToLowerInvariant(),
            expiresOn = PlaceJson.Date(entry.Term.ExpiresOn),
            cancelBefore = PlaceJson.Date(entry.Term.CancelBefore),
            clauses = entry.Clauses.Select(c => new { id = c.Clause.Id, status = c.Status.ToString().ToLowerInvariant(), page = c.Place?.Page, text = c.Place?.Quote ?? "niet gevonden" }),
            evidence = PlaceJson.Evidence(card),
            confidence = PlaceJson.Confidence(card),
        };
    }

    /// <summary>"silent P1Y" gives "stilzwijgend, telkens met 1 jaar".</summary>
    private static string? Renewal(string? value) => value?.Split(' ') switch
    {
        null => null,
        [AgreementTerm.Silent, { } step] => $"stilzwijgend, telkens met {PlaceJson.Duration(step)}",
        [AgreementTerm.Silent] => "stilzwijgend",
        ["excluded"] => "geen stilzwijgende verlenging",
        _ => "alleen schriftelijk",
    };

    private static string Line(AgreementEntry entry)
    {
        string status = entry.Term.Status switch
        {
            AgreementStatus.Valid => $"geldig tot en met {PlaceJson.Date(entry.Term.ExpiresOn)}",
            AgreementStatus.Expired => $"verlopen op {PlaceJson.Date(entry.Term.ExpiresOn)}",
            AgreementStatus.Concept => "concept",
            AgreementStatus.Indefinite => "zonder einddatum",
            _ => "looptijd niet gevonden",
        };
        int missing = entry.Clauses.Count(c => c.Status == ClauseStatus.Missing && c.Clause.Severity == "verplicht" && !c.Clause.IsInverted);
        return $"{entry.Document.Title}\n  {status}; {entry.Card.Values(Fields.Party).Count} partijen; {missing} verplichte clausules niet gevonden\n  {entry.Document.File}";
    }
}
