using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Runs;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>correct FILE CARD.FIELD [VALUE]</c>: what a person knows better. Corrections win, and last.</summary>
internal static class CorrectVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Pad zoals in een zoekantwoord." };
        var field = new Argument<string>("VELD") { Description = "Kaart en veld, bijvoorbeeld agreement.end of document.type; bij meer kaarten van een soort met het kenmerk ertussen: action.3f2a….owner." };
        var value = new Argument<string?>("WAARDE") { Description = "De juiste waarde; datums als jjjj-mm-dd.", Arity = ArgumentArity.ZeroOrOne };
        var before = new Option<string?>("--before") { Description = "Welke van meer waarden bedoeld is." };
        var confirm = new Option<bool>("--confirm") { Description = "De gevonden waarde klopt." };
        var reject = new Option<bool>("--reject") { Description = "Het document zegt dit niet." };
        var add = new Option<bool>("--add") { Description = "Voeg deze waarde toe aan een lijst." };
        Option<string> data = CommonOptions.Data(), by = QuarantineVerb.By();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("correct", "Verbetert, bevestigt of verwerpt een gegeven; zonder waarde toont het wat er staat.") { file, field, value, before, confirm, reject, add, by, data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            var findings = new FindingsReader(store);
            string path = parsed.GetValue(file) ?? string.Empty;
            DescribedDocument document = await findings.AtAsync(path, Reader.Administrator, stop).ConfigureAwait(false)
                ?? throw new DirectoryNotFoundException($"Niet gevonden: {path}. Gebruik het pad uit een zoekantwoord.");
            (string card, string item, string name) = Address(parsed.GetValue(field) ?? string.Empty);
            Fact? known = document.Facts.FirstOrDefault(f => f.Card == card && f.Item == item && f.Field == name && (parsed.GetValue(before) is not { } b || f.Value == b));
            CorrectionKind? kind = KindOf(parsed.GetValue(confirm), parsed.GetValue(reject), parsed.GetValue(add), parsed.GetValue(value));
            if (kind is { } said)
            {
                if (said is CorrectionKind.Confirmed && known is null) { throw new UsageException("Er is geen waarde om te bevestigen. Geef de juiste waarde op."); }

                var correction = new Correction(card, item, name, said, parsed.GetValue(before) ?? known?.Value, parsed.GetValue(value), parsed.GetValue(by) ?? "beheerder", default);
                await new DecisionService(folder, TimeProvider.System).CorrectAsync(document, correction, stop).ConfigureAwait(false);
                document = await findings.OfAsync(document.Hash, Reader.Administrator, stop).ConfigureAwait(false) ?? document;
            }

            Show(document, card, item, name, await findings.HistoryAsync(document, stop).ConfigureAwait(false), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Show(DescribedDocument document, string card, string item, string field, IReadOnlyList<Correction> history, bool asJson)
    {
        Fact[] facts = [.. document.Facts.Where(f => f.Card == card && f.Item == item && f.Field == field)];
        Correction[] said = [.. history.Where(c => c.Card == card && c.Item == item && c.Field == field)];
        if (asJson)
        {
            JsonOutput.Write(new { file = document.File, values = facts.Select(f => new { value = f.Value, confidence = f.Confidence, origin = f.Origin.ToString().ToLowerInvariant(), page = f.Place?.Page }), history = said.Select(c => new { kind = c.Kind.ToString().ToLowerInvariant(), before = c.Before, after = c.After, by = c.By, at = c.At }) });
            return;
        }

        foreach (Fact fact in facts) { Console.Out.WriteLine($"{fact.Value}  ({(fact.Origin == FactOrigin.Extracted ? $"gevonden op pagina {fact.Place?.Page}" : "door een medewerker vastgesteld")})"); }

        if (facts.Length == 0) { Console.Out.WriteLine("niet gevonden"); }

        foreach (Correction correction in said) { Console.Out.WriteLine($"  {correction.At:yyyy-MM-dd HH:mm} {correction.By}: {correction.Before ?? "niets"} → {correction.After ?? correction.Kind.ToString().ToLowerInvariant()}"); }
    }

    private static CorrectionKind? KindOf(bool confirm, bool reject, bool add, string? value) => (confirm, reject, add, value) switch
    {
        (true, false, false, null) => CorrectionKind.Confirmed,
        (false, true, false, null) => CorrectionKind.Rejected,
        (false, false, true, not null) => CorrectionKind.Added,
        (false, false, false, not null) => CorrectionKind.Corrected,
        (false, false, false, null) => null,
        _ => throw new UsageException("Kies één: een waarde, --confirm, --reject, of --add met een waarde."),
    };

    private static (string Card, string Item, string Field) Address(string text) => text.Split('.') switch
    {
        [{ Length: > 0 } card, { Length: > 0 } field] => (card, string.Empty, field),
        [{ Length: > 0 } card, { } item, { Length: > 0 } field] => (card, item, field),
        _ => throw new UsageException("Schrijf het veld als kaart.veld, bijvoorbeeld agreement.end."),
    };
}
