using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Ingest.Runs;
using ZVSearch.Search.Writing;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>reindex</c>: makes the index again from the catalogue, without reading a single original.</summary>
internal static class ReindexVerb
{
    public static Command Create()
    {
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("reindex", "Maakt de zoekindex opnieuw uit de catalogus.") { data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            using PassageIndex index = PassageIndex.Open(folder.IndexFolder, new IndexOptions { ModelFolder = folder.ModelFolder });
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            CatalogueWriter writer = await CatalogueWriter.OpenAsync(store, TimeProvider.System, stop).ConfigureAwait(false);
            index.Clear();
            int count = await new IndexFeed(index, new CatalogueReader(store), writer).CatchUpAsync(stop).ConfigureAwait(false);
            if (parsed.GetValue(json)) { JsonOutput.Write(new { reindexed = count }); }
            else { Console.Out.WriteLine($"De zoekindex is opnieuw gemaakt: {count} documenten."); }

            return 0;
        });
        return command;
    }
}
