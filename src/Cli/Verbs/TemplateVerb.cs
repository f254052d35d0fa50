using System.CommandLine;
using System.Text.Json;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Templates;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>template list|fill|compare</c>: model agreements, filled in as a Word document, or laid beside an agreement.</summary>
internal static class TemplateVerb
{
    public static Command Create() => new("template", "Modelconvenanten: tonen, invullen en vergelijken.") { List(), Fill(), Compare() };

    private static Command List()
    {
        Option<bool> json = CommonOptions.Json();
        var command = new Command("list", "Toont de modellen met wat er in te vullen is.") { json };
        command.SetAction(parsed =>
        {
            IReadOnlyList<AgreementModel> models = KnowledgePack.BuiltIn.Models;
            if (parsed.GetValue(json)) { JsonOutput.Write(new { templates = models.Select(m => new { id = m.Id, title = m.Title, version = m.Version, date = PlaceJson.Date(m.Date), source = m.Source, fields = m.Fields.Select(f => new { id = f.Id, label = f.Label, hint = f.Hint, example = f.Example }) }) }); }
            else
            {
                foreach (AgreementModel model in models) { Console.Out.WriteLine($"{model.Id}: {model.Title} (versie {model.Version})\n  in te vullen: {string.Join(", ", model.Fields.Select(f => f.Id))}"); }
            }

            return 0;
        });
        return command;
    }

    private static Command Fill()
    {
        Argument<string> id = Id();
        var values = new Option<string?>("--values") { Description = "JSON-bestand met per veld een waarde; zonder blijft alles open." };
        var output = new Option<string>("--out") { Description = "Te maken .docx-bestand.", Required = true };
        var bare = new Option<bool>("--bare") { Description = "Zonder toelichtingen." };
        var command = new Command("fill", "Maakt een ingevuld modelconvenant als Word-document.") { id, values, output, bare };
        command.SetAction(async (parsed, stop) =>
        {
            AgreementModel model = Model(parsed.GetValue(id));
            Dictionary<string, string> answers = await AnswersAsync(parsed.GetValue(values), stop).ConfigureAwait(false);
            string path = parsed.GetValue(output) ?? string.Empty;
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder)) { throw new UsageException($"De map van {path} bestaat niet. Maak die eerst, of kies een andere."); }

            await File.WriteAllBytesAsync(path, ModelWriter.Write(model, answers, !parsed.GetValue(bare)), stop).ConfigureAwait(false);
            IReadOnlyList<string> open = new ModelFiller(model, answers).Open;
            Console.Out.WriteLine($"Gemaakt: {path}.{(open.Count > 0 ? $" Nog open: {string.Join(", ", open)}." : string.Empty)}");
            return 0;
        });
        return command;
    }

    private static Command Compare()
    {
        var file = new Argument<string>("FILE") { Description = "Pad van een convenant, zoals in een zoekantwoord." };
        Argument<string> id = Id();
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("compare", "Legt een convenant naast een model, artikel voor artikel.") { file, id, data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            string path = parsed.GetValue(file) ?? string.Empty;
            DescribedDocument? document = await new FindingsReader(store).AtAsync(path, reader, stop).ConfigureAwait(false);
            AgreementEntry entry = (document is null ? null : AgreementEntry.Of(document, KnowledgePack.BuiltIn.Clauses, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)))
                ?? throw new DirectoryNotFoundException($"Geen convenant gevonden onder {path}. 'zvsearch agreements' toont ze.");
            IReadOnlyList<ModelComparison> articles = ModelComparison.Of(Model(parsed.GetValue(id)), entry, KnowledgePack.BuiltIn.Clauses);
            if (parsed.GetValue(json)) { JsonOutput.Write(new { file = path, articles = articles.Select(a => new { article = a.Article.Heading, model = a.Article.Paragraphs, clauses = a.Findings.Select(f => new { id = f.Clause.Id, status = f.Status.ToString().ToLowerInvariant(), page = f.Place?.Page, text = f.Place?.Quote ?? "niet gevonden" }) }) }); }
            else
            {
                foreach (ModelComparison article in articles) { Show(article); }
            }

            return 0;
        });
        return command;
    }

    private static void Show(ModelComparison article)
    {
        Console.Out.WriteLine(article.Article.Heading);
        foreach (ClauseFinding finding in article.Findings)
        {
            Console.Out.WriteLine(finding.Place is { } place ? $"  {finding.Clause.Name}: pagina {place.Page}: {place.Quote}" : $"  {finding.Clause.Name}: niet gevonden");
        }
    }

    private static Argument<string> Id() => new("MODEL") { Description = "pga of jeugdgroepen." };

    private static AgreementModel Model(string? id) => KnowledgePack.BuiltIn.Models.FirstOrDefault(m => m.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"Onbekend model '{id}'. Kies: {string.Join(" of ", KnowledgePack.BuiltIn.Models.Select(m => m.Id))}.");

    private static async Task<Dictionary<string, string>> AnswersAsync(string? file, CancellationToken stop)
    {
        if (file is null) { return []; }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file, stop).ConfigureAwait(false)) ?? [];
        }
        catch (JsonException)
        {
            throw new UsageException($"{file} is geen JSON-object met teksten. Voorbeeld: {{\"naam\": \"Convenant …\"}}");
        }
    }
}
