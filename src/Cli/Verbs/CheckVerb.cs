using System.CommandLine;
using Microsoft.Extensions.Logging;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Search.Hits;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Vectors;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>check FILE|-</c>: what runs already, what was tried, what was agreed, for a draft that is not kept.</summary>
internal static class CheckVerb
{
    /// <summary>Longest draft from standard input, in bytes.</summary>
    private const int LongestInput = 50_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Bestand met het voorstel, of - voor tekst van de standaardinvoer." };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("check", "Kijkt of een voorstel al ergens loopt; het voorstel wordt niet bewaard.") { file, data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            string path = parsed.GetValue(file) ?? string.Empty;
            if (path != "-" && !File.Exists(path)) { throw new DirectoryNotFoundException($"Het bestand {path} bestaat niet."); }

            string folder = Directory.CreateTempSubdirectory("zv-voorstel-").FullName;
            try
            {
                string draft = path == "-" ? await SaveInputAsync(folder, stop).ConfigureAwait(false) : path;
                DraftAnswer answer = await RunAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), parsed.GetValue(data), draft, reader, parsed.GetValue(json), stop).ConfigureAwait(false);
                return answer.Draft is null && answer.Outcome != OutcomeKind.HeldBack ? 1 : 0;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static async Task<DraftAnswer> RunAsync(DataFolder folder, string? data, string path, Reader reader, bool asJson, CancellationToken stop)
    {
        using Library library = Libraries.Open(data);
        using ILoggerFactory log = Log.Create();
        IWorkshop workshop = Ingesting.Workshop(new ReadingLimits(), log);
        await using (workshop.ConfigureAwait(false))
        {
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            var check = new DraftCheck(store, library, workshop, Embedders.Open(folder.ModelFolder), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            DraftAnswer answer = await check.CheckAsync(path, Path.GetFileName(path), reader, stop).ConfigureAwait(false);
            IReadOnlyList<object> overlaps = await OverlapsVerb.JsonOfAsync(answer.Overlaps, new FindingsReader(store), reader, stop).ConfigureAwait(false);
            if (asJson) { JsonOutput.Write(Json(answer, path, overlaps)); }
            else { foreach (string line in Lines(answer)) { Console.Out.WriteLine(line); } }

            return answer;
        }
    }

    private static object Json(DraftAnswer answer, string path, IReadOnlyList<object> overlaps) => new
    {
        file = Path.GetFileName(path),
        title = answer.Draft?.Title,
        reason = answer.Reason,
        overlaps,
        similar = answer.Similar.Select(HitJson.Of),
        agreements = answer.Agreements.Select(a => new { file = a.Document.File, title = a.Document.Title, parties = a.Card.Values(Fields.Party), status = a.Term.Status.ToString().ToLowerInvariant(), expiresOn = PlaceJson.Date(a.Term.ExpiresOn) }),
        tried = answer.Tried.Select(t => new { file = t.Initiative.Main.File, title = t.Initiative.Main.Title, status = t.Initiative.Status, end = t.Initiative.Card.Value(Fields.End), lessons = t.Lessons.Select(l => new { text = l.Value(Fields.Text), outcome = l.Value(Fields.Outcome), page = l.Page }) }),
        privacy = new { verdict = answer.Outcome == OutcomeKind.HeldBack ? "quarantined" : answer.IsMasked ? "masked" : "allowed", findings = answer.PersonalData.Select(f => new { kind = f.Kind, @class = f.Class, page = f.Page, masked = f.Masked }) },
        note = answer.IsSampled ? "Het voorstel is lang: overgenomen tekst is in een deel ervan gezocht." : null,
    };

    private static IEnumerable<string> Lines(DraftAnswer answer)
    {
        if (answer.Draft is null)
        {
            yield return answer.Reason ?? "Dit bestand kan niet worden gelezen.";
            yield break;
        }

        OverlapEntry[] doubles = [.. answer.Overlaps.Where(o => o.Pair.Grade > 1)];
        yield return doubles.Length == 0 ? "Er is geen lopend werk gevonden dat hierop lijkt." : $"Let op: {doubles.Length} {(doubles.Length == 1 ? "stuk gaat" : "stukken gaan")} over (deels) hetzelfde werk.";
        foreach (OverlapEntry entry in answer.Overlaps) { yield return $"[{entry.Pair.Grade}] {OverlapJson.DutchOf(entry.Pair.Relation)}: {entry.B.File}\n    {entry.Pair.Reason}"; }

        foreach ((Core.Findings.Registers.InitiativeEntry initiative, IReadOnlyList<Card> lessons) in answer.Tried) { yield return $"Eerder geprobeerd: {initiative.Main.Title} ({(initiative.Status == "stopped" ? "gestopt" : "afgerond")}), {lessons.Count} lessen"; }

        foreach (Core.Findings.Registers.AgreementEntry agreement in answer.Agreements) { yield return $"Afspraak over dit thema: {agreement.Document.Title} ({agreement.Document.File})"; }

        if (answer.PersonalData.Count > 0) { yield return $"Niet delen: het voorstel bevat {answer.PersonalData.Count} {(answer.PersonalData.Count == 1 ? "persoonsgegeven" : "persoonsgegevens")} ({string.Join(", ", answer.PersonalData.Select(f => f.Kind).Distinct())})."; }
    }

    private static async Task<string> SaveInputAsync(string folder, CancellationToken stop)
    {
        string path = Path.Combine(folder, "voorstel.txt");
        Stream input = Console.OpenStandardInput();
        await using (input.ConfigureAwait(false))
        {
            FileStream output = File.Create(path);
            await using (output.ConfigureAwait(false))
            {
                byte[] buffer = new byte[81920];
                for (long total = 0; await input.ReadAsync(buffer, stop).ConfigureAwait(false) is var read and > 0;)
                {
                    if ((total += read) > LongestInput) { throw new UsageException("De invoer is te lang. Geef een bestand op."); }

                    await output.WriteAsync(buffer.AsMemory(0, read), stop).ConfigureAwait(false);
                }
            }
        }

        return path;
    }
}
