using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Reading;
using ZVSearch.Search.Hits;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>doctor</c>: what this machine can and cannot do, and how the data folder is.</summary>
internal static class DoctorVerb
{
    private static readonly (string Program, string Use, string Install)[] Programs =
    [
        ("tesseract", "scans lezen", "tesseract-ocr en tesseract-ocr-nld"),
        ("soffice", "oude Word-bestanden en RTF lezen", "libreoffice-writer"),
        ("antiword", "oude Word-bestanden lezen zonder LibreOffice", "antiword"),
    ];

    public static Command Create()
    {
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("doctor", "Zegt wat er op deze machine kan en hoe de gegevensmap ervoor staat.") { data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            var catalogue = new CatalogueReader(store);
            IReadOnlyList<PathRow> paths = await catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false);
            int interrupted = await catalogue.InterruptedRunsAsync(stop).ConfigureAwait(false);
            using Library? library = Library.Open(folder.IndexFolder, KnowledgePack.BuiltIn, folder.ModelFolder);
            var state = new State(
                folder.Root,
                (await catalogue.DocumentsAsync(stop).ConfigureAwait(false)).Count,
                library?.Hashes().Count ?? 0,
                interrupted,
                paths.GroupBy(p => p.Outcome).OrderBy(g => g.Key).ToDictionary(g => g.Key.ToString(), g => g.Count()),
                [.. Programs.Select(p => new Tool(p.Program, p.Use, ExternalProgram.Find(p.Program) is not null, p.Install))],
                new DriveInfo(folder.Root).AvailableFreeSpace / (1024 * 1024));
            if (parsed.GetValue(json)) { JsonOutput.Write(state); }
            else { Show(state); }

            return 0;
        });
        return command;
    }

    private static void Show(State state)
    {
        Console.Out.WriteLine($"Gegevensmap: {state.Folder} ({state.FreeMegabytes} MB vrij)");
        Console.Out.WriteLine($"Documenten: {state.Documents} in de catalogus, {state.Indexed} in de zoekindex.");
        if (state.InterruptedRuns > 0) { Console.Out.WriteLine($"{state.InterruptedRuns} keer is een verwerking onderbroken; de volgende maakt het af."); }

        foreach ((string outcome, int count) in state.Outcomes.Where(o => o.Key is not nameof(OutcomeKind.Indexed))) { Console.Out.WriteLine($"  {outcome}: {count}"); }

        foreach (Tool tool in state.Programs)
        {
            Console.Out.WriteLine(tool.Installed ? $"✓ {tool.Name}: {tool.Use}" : $"– {tool.Name} ontbreekt ({tool.Use}). Installeer: {tool.Install}");
        }
    }

    private sealed record State(string Folder, int Documents, int Indexed, int InterruptedRuns, IReadOnlyDictionary<string, int> Outcomes, IReadOnlyList<Tool> Programs, long FreeMegabytes);

    private sealed record Tool(string Name, string Use, bool Installed, string Install);
}
