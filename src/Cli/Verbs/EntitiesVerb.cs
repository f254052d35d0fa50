using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>entities FILE</c>: organisations, places, professional contacts and laws in one document.</summary>
internal static class EntitiesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Pad zoals in een zoekantwoord." };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("entities", "Toont organisaties, plaatsen, contactpersonen en wetten in een document.") { file, data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            string path = parsed.GetValue(file) ?? string.Empty;
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            DescribedDocument document = await new FindingsReader(store).AtAsync(path, reader, stop).ConfigureAwait(false)
                ?? throw new DirectoryNotFoundException($"Niet gevonden: {path}. Gebruik het pad uit een zoekantwoord.");
            if (parsed.GetValue(json)) { JsonOutput.Write(Json(document)); }
            else { foreach (string line in Lines(document)) { Console.Out.WriteLine(line); } }

            return 0;
        });
        return command;
    }

    private static object Json(DescribedDocument document) => new
    {
        file = document.File,
        organisations = document.Cards(Cards.Organisation).Select(c => new { name = c.Facts[0].Place?.Quote, canonical = c.Value(Fields.Name), page = c.Page }),
        places = document.Cards(Cards.Region).Select(c => new { name = c.Facts[0].Place?.Quote, canonical = c.Value(Fields.Name), note = c.Value(Fields.Note), page = c.Page }),
        people = document.Cards(Cards.Person).Select(c => new { name = c.Value(Fields.Name), role = c.Value(Fields.Role), organisation = c.Value(Fields.Organisation), mail = c.Value(Fields.Mail), page = c.Page }),
        laws = document.Cards(Cards.Law).Select(c => new { name = c.Facts[0].Place?.Quote, canonical = c.Value(Fields.Name), article = c.Value(Fields.Article), note = c.Value(Fields.Note), page = c.Page }),
        themes = document.Cards(Cards.Theme).Select(c => new { id = c.Item, label = c.Value(Fields.Name), page = c.Page, text = c.Facts[0].Place?.Quote }),
    };

    private static IEnumerable<string> Lines(DescribedDocument document) =>
    [
        document.Title,
        .. document.Cards(Cards.Organisation).Select(c => $"  organisatie: {c.Value(Fields.Name)} (pagina {c.Page})"),
        .. document.Cards(Cards.Region).Select(c => $"  plaats: {c.Value(Fields.Name)} (pagina {c.Page})"),
        .. document.Cards(Cards.Person).Select(c => $"  contact: {c.Value(Fields.Name)}, {c.Value(Fields.Role) ?? "functie niet gevonden"} (pagina {c.Page})"),
        .. document.Cards(Cards.Law).Select(c => $"  wet: {c.Value(Fields.Name)}{(c.Value(Fields.Note) is { } note ? $". {note}" : string.Empty)} (pagina {c.Page})"),
    ];
}
