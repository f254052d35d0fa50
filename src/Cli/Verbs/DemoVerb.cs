using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Ingest.Runs;
using ZVSearch.Store;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>demo</c>: takes the samples into a fresh data folder and serves them.</summary>
internal static class DemoVerb
{
    public static Command Create()
    {
        Option<string> urls = ServeVerb.Urls();
        var data = new Option<string?>("--data") { Description = "Gegevensmap voor het voorbeeld; zonder: een nieuwe tijdelijke map." };
        var command = new Command("demo", "Neemt de voorbeelddocumenten op in een nieuwe gegevensmap en start de webtoepassing.") { data, urls };
        command.SetAction(async (parsed, stop) =>
        {
            string address = ServeVerb.LoopbackOnly(parsed.GetValue(urls) ?? ServeVerb.DefaultUrls);
            string samples = Path.Combine(AppContext.BaseDirectory, "Samples");
            var folder = new DataFolder(parsed.GetValue(data) ?? Directory.CreateTempSubdirectory("zvsearch-demo-").FullName);
            await Console.Error.WriteLineAsync("De voorbeelddocumenten worden opgenomen …").ConfigureAwait(false);
            IngestVerb.Show(await Ingesting.RunAsync(folder, [samples], new IngestOptions(), new RunProgressBar(), stop).ConfigureAwait(false), asJson: false);
            await ServeVerb.RunAsync(folder, address, isAdministrator: true, stop).ConfigureAwait(false);
            return 0;
        });
        return command;
    }
}
