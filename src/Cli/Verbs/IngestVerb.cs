using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Ingest.Intake;
using ZVSearch.Ingest.Runs;
using ZVSearch.Store;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>ingest PATH…</c>: takes folders and files in.</summary>
internal static class IngestVerb
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3), Poll = TimeSpan.FromMinutes(5);

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Mappen of bestanden.", Arity = ArgumentArity.OneOrMore };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        var audience = new Option<string?>("--audience") { Description = "Groepen die deze documenten mogen zien, gescheiden door komma's; zonder: iedereen." };
        var allowEmpty = new Option<bool>("--allow-empty") { Description = "Een lege bronmap betekent echt dat alles weg is." };
        var watch = new Option<bool>("--watch") { Description = "Blijf kijken en verwerk wijzigingen (stop met Ctrl+C)." };
        var command = new Command("ingest", "Neemt mappen en bestanden op in het geheugen.") { paths, data, json, audience, allowEmpty, watch };
        command.SetAction(async (parsed, stop) =>
        {
            var options = new IngestOptions
            {
                Audience = (parsed.GetValue(audience) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                AllowEmptyRoot = parsed.GetValue(allowEmpty),
            };
            string[] roots = parsed.GetValue(paths) ?? [];
            foreach (string root in roots) { SourceRoot.Of(root); }

            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            if (parsed.GetValue(watch)) { return await WatchAsync(folder, roots, options, stop).ConfigureAwait(false); }

            Show(await Ingesting.RunAsync(folder, roots, options, new RunProgressBar(), stop).ConfigureAwait(false), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <summary>The report for people goes to standard error as well when JSON was asked for; so it is left out then.</summary>
    public static void Show(RunReport report, bool asJson)
    {
        IngestJson json = IngestJson.Of(report);
        if (asJson) { JsonOutput.Write(json); return; }

        Console.Out.WriteLine($"{json.Received} bestanden: {json.Indexed} opgenomen, {json.Unchanged} ongewijzigd, {json.Removed} verdwenen, {json.Quarantined} tegengehouden, {json.Failed} niet gelukt.");
        foreach (IngestJson.Document document in json.Documents.Where(d => d.Status is "quarantined" or "failed"))
        {
            Console.Out.WriteLine($"  {document.File}: {document.Reason}");
        }
    }

    private static async Task<int> WatchAsync(DataFolder folder, string[] roots, IngestOptions options, CancellationToken stop)
    {
        List<FolderWatcher> watchers = [.. roots.Select(r => new FolderWatcher(SourceRoot.Of(r).Folder, Quiet, Poll))];
        try
        {
            while (true)
            {
                Show(await Ingesting.RunAsync(folder, roots, options, new RunProgressBar(), stop).ConfigureAwait(false), asJson: false);
                using var round = CancellationTokenSource.CreateLinkedTokenSource(stop);
                await Task.WhenAny(watchers.Select(w => w.WaitAsync(round.Token))).ConfigureAwait(false);
                await round.CancelAsync().ConfigureAwait(false);
                stop.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            foreach (FolderWatcher watcher in watchers) { watcher.Dispose(); }
        }
    }
}
