using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Runs;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>quarantine release|mask|destroy</c> and <c>erase</c>: what becomes of files with personal data.</summary>
internal static class QuarantineVerb
{
    public static Command Create() => new("quarantine", "Beslist over bestanden die zijn tegengehouden; 'zvsearch privacy' toont ze.")
    {
        Decision("release", "Geef vrij: er staan geen persoonsgegevens in.", ScreeningOrder.Release, "Vrijgegeven; bij de volgende inname van de bronmap wordt het bestand opgenomen."),
        Decision("mask", "Neem op met afgeschermde persoonsgegevens.", ScreeningOrder.Mask, "Wordt bij de volgende inname van de bronmap opgenomen met afgeschermde gegevens."),
        Decision("destroy", "Houd voorgoed buiten, langs welke weg het ook komt.", ScreeningOrder.Bar, "Vernietigd; dit bestand komt niet meer binnen."),
    };

    public static Command CreateErase() => Decision("erase", "Verwijdert een document uit catalogus, index en originelen, en houdt het voorgoed buiten.", ScreeningOrder.Bar, "Gewist uit catalogus, zoekindex en originelen; dit bestand komt niet meer binnen. Het bestand in de bronmap zelf blijft staan.");

    private static Command Decision(string name, string description, ScreeningOrder order, string done)
    {
        var file = new Argument<string[]>("FILE") { Description = "Pad zoals in 'zvsearch privacy', of de eerste twaalf tekens van de hash.", Arity = ArgumentArity.OneOrMore };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string> by = By();
        var command = new Command(name, description) { file, by, data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            IReadOnlyList<PathRow> paths = await new CatalogueReader(store).OpenPathsAsync(null, stop).ConfigureAwait(false);
            string[] asked = parsed.GetValue(file) ?? [];
            PathRow[] found = [.. asked.Select(f => Find(paths, f))];
            var service = new DecisionService(folder, TimeProvider.System);
            foreach (PathRow path in found) { await service.OrderAsync(path.Hash, order, parsed.GetValue(by) ?? "beheerder", stop).ConfigureAwait(false); }

            if (parsed.GetValue(json)) { JsonOutput.Write(new { decision = order.ToString().ToLowerInvariant(), documents = found.Select(p => new { file = p.File, hash = p.Hash }) }); }
            else { foreach (PathRow path in found) { Console.Out.WriteLine($"{path.File}: {done}"); } }

            return 0;
        });
        return command;
    }

    private static PathRow Find(IReadOnlyList<PathRow> paths, string asked) =>
        paths.FirstOrDefault(p => p.Hash.Length > 0 && (p.File == asked || (asked.Length >= 12 && p.Hash.StartsWith(asked, StringComparison.Ordinal))))
        ?? throw new DirectoryNotFoundException($"Niet gevonden: {asked}. Gebruik het pad of de hash uit 'zvsearch privacy'.");

    internal static Option<string> By() => new("--by") { Description = "Wie dit beslist; komt in de geschiedenis.", DefaultValueFactory = _ => "beheerder" };
}
