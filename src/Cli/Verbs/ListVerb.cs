using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Readers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Cli.Verbs;

/// <summary>Verbs that list what documents say: they differ in what they ask and how they show it.</summary>
internal static class ListVerb
{
    /// <param name="name">Name of the verb.</param>
    /// <param name="description">What it does, in Dutch.</param>
    /// <param name="ask">Gives the object for JSON and the lines for people.</param>
    public static Command Create(string name, string description, Func<Question, CancellationToken, Task<(object Json, IEnumerable<string> Lines)>> ask)
    {
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command(name, description) { data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            var question = new Question(new FindingsReader(store), new CatalogueReader(store), new OverlapReader(store), new ThemeReader(store), reader, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            (object answer, IEnumerable<string> lines) = await ask(question, stop).ConfigureAwait(false);
            if (parsed.GetValue(json)) { JsonOutput.Write(answer); }
            else { foreach (string line in lines) { Console.Out.WriteLine(line); } }

            return 0;
        });
        return command;
    }

    /// <param name="Findings">Where facts are read.</param>
    /// <param name="Catalogue">Where documents are read.</param>
    /// <param name="Overlaps">Where pairs are read.</param>
    /// <param name="Themes">Where themes are read.</param>
    /// <param name="Reader">Who asks.</param>
    /// <param name="Today">The day from which terms and deadlines are seen.</param>
    internal sealed record Question(FindingsReader Findings, CatalogueReader Catalogue, OverlapReader Overlaps, ThemeReader Themes, Reader Reader, DateOnly Today);
}
