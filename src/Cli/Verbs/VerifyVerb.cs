using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>verify</c>: compares catalogue, originals and index, and says what does not agree. Changes nothing.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("verify", "Controleert of catalogus, originelen en zoekindex bij elkaar passen.") { data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            IReadOnlyDictionary<string, DocumentRow> documents = await new CatalogueReader(store).DocumentsAsync(stop).ConfigureAwait(false);
            List<string> problems = [.. await OriginalsAsync(folder, documents, stop).ConfigureAwait(false), .. Index(folder, documents)];
            if (parsed.GetValue(json)) { JsonOutput.Write(new { documents = documents.Count, ok = problems.Count == 0, problems }); }
            else { Show(documents.Count, problems); }

            return problems.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static void Show(int documents, List<string> problems)
    {
        Console.Out.WriteLine(problems.Count == 0 ? $"In orde: {documents} documenten gecontroleerd." : $"{problems.Count} problemen bij {documents} documenten:");
        foreach (string problem in problems) { Console.Out.WriteLine($"  {problem}"); }
    }

    private static async Task<List<string>> OriginalsAsync(DataFolder folder, IReadOnlyDictionary<string, DocumentRow> documents, CancellationToken stop)
    {
        var problems = new List<string>();
        foreach (DocumentRow document in documents.Values.OrderBy(d => d.File, StringComparer.Ordinal))
        {
            var hash = new ContentHash(document.Hash);
            Stream? original = folder.Originals.Open(hash);
            if (original is null) { problems.Add($"{document.File}: het origineel ontbreekt. Voer de bronmap opnieuw in."); continue; }

            await using (original.ConfigureAwait(false))
            {
                bool isWhole = await ContentHash.OfAsync(original, stop).ConfigureAwait(false) == hash;
                if (!isWhole) { problems.Add($"{document.File}: het bewaarde origineel is beschadigd. Voer de bronmap opnieuw in."); }
            }
        }

        problems.AddRange(folder.Originals.All().Where(h => !documents.ContainsKey(h.Hex)).Select(h => $"Origineel {h.Hex[..12]} hoort bij geen document."));
        return problems;
    }

    private static IEnumerable<string> Index(DataFolder folder, IReadOnlyDictionary<string, DocumentRow> documents)
    {
        using Library? library = Library.Open(folder.IndexFolder, KnowledgePack.BuiltIn, folder.ModelFolder);
        string[] hashes = [.. library?.Hashes() ?? []];
        HashSet<string> indexed = [.. hashes];
        foreach (DocumentRow missing in documents.Values.Where(d => !indexed.Contains(d.Hash)).OrderBy(d => d.File, StringComparer.Ordinal))
        {
            yield return $"{missing.File}: staat niet in de zoekindex. Draai 'zvsearch reindex'.";
        }

        foreach (string extra in hashes.Where(h => !documents.ContainsKey(h)).Distinct()) { yield return $"Document {extra[..12]} staat nog in de zoekindex. Draai 'zvsearch reindex'."; }

        if (hashes.Length != indexed.Count) { yield return "Er staan documenten dubbel in de zoekindex. Draai 'zvsearch reindex'."; }
    }
}
