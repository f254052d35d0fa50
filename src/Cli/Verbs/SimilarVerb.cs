using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Schema;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>similar FILE</c>: documents like a given one.</summary>
internal static class SimilarVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Pad zoals in een zoekantwoord." };
        var limit = new Option<int>("--limit") { Description = "Aantal antwoorden, 0 tot 200.", DefaultValueFactory = _ => 10 };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("similar", "Zoekt documenten die op een document lijken.") { file, limit, data, json, user, groups };
        command.SetAction(parsed =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            string path = parsed.GetValue(file) ?? string.Empty;
            using Library library = Libraries.Open(parsed.GetValue(data));
            DocumentCard card = library.FindByFile(path, reader) ?? throw new DirectoryNotFoundException($"Niet gevonden: {path}. Gebruik het pad uit een zoekantwoord.");
            IReadOnlyList<SearchHit> hits = library.Similar(card.Hash, SearchVerb.LimitOf(parsed.GetValue(limit)), reader) ?? [];
            if (parsed.GetValue(json)) { JsonOutput.Write(new { file = path, hits = hits.Select(HitJson.Of) }); }
            else { HitText.Write(hits); }

            return 0;
        });
        return command;
    }
}
