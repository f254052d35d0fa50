using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Readers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>overlaps</c>: who says, or orders, the same thing twice; <c>judge</c>: what people say about it.</summary>
internal static class OverlapsVerb
{
    public static Command Create()
    {
        var minGrade = new Option<int>("--min-grade") { Description = "Laagste graad: 3 (mogelijk dubbel), 2 (overlap) of 1 (goed om te weten).", DefaultValueFactory = _ => 1 };
        var open = new Option<bool>("--open") { Description = "Alleen paren waarover nog niemand heeft geoordeeld." };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("overlaps", "Toont documenten die hetzelfde zeggen of hetzelfde werk opdragen, met bewijs.") { minGrade, open, data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            int grade = parsed.GetValue(minGrade) is var g and >= 1 and <= 3 ? g : throw new UsageException("--min-grade is 1, 2 of 3.");
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups));
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            IReadOnlyList<OverlapEntry> entries = await new OverlapReader(store).AllAsync(grade, reader, stop).ConfigureAwait(false);
            if (parsed.GetValue(open)) { entries = [.. entries.Where(e => e.Judgement is null)]; }

            if (parsed.GetValue(json)) { JsonOutput.Write(new { pairs = await JsonOfAsync(entries, new FindingsReader(store), reader, stop).ConfigureAwait(false) }); }
            else { foreach (OverlapEntry entry in entries) { Console.Out.WriteLine(Line(entry)); } }

            return 0;
        });
        return command;
    }

    public static Command CreateJudge()
    {
        Argument<string> a = new("A") { Description = "Pad van het eerste document." }, b = new("B") { Description = "Pad van het tweede document." };
        var verdict = new Argument<string>("OORDEEL") { Description = "double, agreed, no-overlap of same-initiative." };
        var reason = new Option<string?>("--reason") { Description = "Waarom." };
        Option<string> data = CommonOptions.Data(), by = QuarantineVerb.By();
        var command = new Command("judge", "Legt vast wat mensen van een paar vinden; het blijft bewaard als de bestanden opnieuw worden gelezen.") { a, b, verdict, reason, by, data };
        command.SetAction(async (parsed, stop) =>
        {
            Verdict said = VerdictOf(parsed.GetValue(verdict) ?? string.Empty);
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            string[] files = [parsed.GetValue(a) ?? string.Empty, parsed.GetValue(b) ?? string.Empty];
            OverlapEntry entry = (await new OverlapReader(store).AllAsync(1, Reader.Administrator, stop).ConfigureAwait(false)).FirstOrDefault(e => files.Contains(e.A.File) && files.Contains(e.B.File))
                ?? throw new DirectoryNotFoundException("Dit paar is niet gevonden. Gebruik twee paden die 'zvsearch overlaps' samen noemt.");
            await new JudgementWriter(store, TimeProvider.System).JudgeAsync(entry, said, parsed.GetValue(reason) ?? string.Empty, parsed.GetValue(by) ?? "beheerder", stop).ConfigureAwait(false);
            Console.Out.WriteLine("Vastgelegd.");
            return 0;
        });
        return command;
    }

    /// <summary><c>judgements</c>: everything people said, and how often they agreed with the program.</summary>
    public static Command CreateJudgements() => ListVerb.Create("judgements", "Toont alle oordelen over paren, en hoe vaak mensen het met het programma eens waren.", async (question, stop) =>
    {
        IReadOnlyList<JudgementRow> rows = await question.Overlaps.JudgementsAsync(question.Reader, stop).ConfigureAwait(false);
        JudgementRow[] last = [.. rows.GroupBy(r => (r.FileA, r.FileB)).Select(g => g.Last())];
        var precision = last.GroupBy(r => r.Grade).OrderByDescending(g => g.Key).Select(g => new { grade = g.Key, judged = g.Count(), right = g.Count(r => r.Verdict != Verdict.NoOverlap), doubles = g.Count(r => r.Verdict == Verdict.Double) }).ToArray();
        return (
            new { judgements = rows.Select(r => new { a = r.FileA, b = r.FileB, verdict = OverlapJson.NameOf(r.Verdict), reason = r.Reason, by = r.By, at = r.At, grade = r.Grade, relation = OverlapJson.NameOf(r.Relation) }), precision },
            precision.Select(p => $"graad {p.grade}: {p.judged} beoordeeld, {p.right} terecht gevonden, waarvan {p.doubles} dubbel"));
    });

    /// <summary>Pairs with contacts and agenda point; facts of each document are read once.</summary>
    public static async Task<IReadOnlyList<object>> JsonOfAsync(IReadOnlyList<OverlapEntry> entries, FindingsReader findings, Reader reader, CancellationToken stop)
    {
        // Beside versions and copies nobody needs to meet; their contacts are left out, as reading the facts of thousands of documents takes its time.
        OverlapEntry[] toTalk = [.. entries.Where(e => e.Pair.Grade > 1)];
        IReadOnlyList<DescribedDocument> meetings = toTalk.Length == 0 ? [] : await findings.AllAsync(FactGroups.Meeting, reader, stop).ConfigureAwait(false);
        var facts = new Dictionary<string, DescribedDocument>(StringComparer.Ordinal);
        foreach (string hash in toTalk.SelectMany(e => (string[])[e.A.Hash, e.B.Hash]).Distinct(StringComparer.Ordinal))
        {
            if (await findings.OfAsync(hash, reader, stop).ConfigureAwait(false) is { } described) { facts[hash] = described; }
        }

        return [.. entries.Select(e => OverlapJson.Of(e, facts.TryGetValue(e.A.Hash, out DescribedDocument? a) && facts.TryGetValue(e.B.Hash, out DescribedDocument? b) ? TalkAdvice.Of(a, b, e.Pair, meetings) : null))];
    }

    private static string Line(OverlapEntry entry) =>
        $"[{entry.Pair.Grade}] {OverlapJson.DutchOf(entry.Pair.Relation)}{(entry.Judgement is null ? string.Empty : $" (beoordeeld: {OverlapJson.NameOf(entry.Judgement.Verdict)})")}\n  {entry.A.File}\n  {entry.B.File}\n  {entry.Pair.Reason}";

    private static Verdict VerdictOf(string text) => text switch
    {
        "double" => Verdict.Double,
        "agreed" => Verdict.Agreed,
        "no-overlap" => Verdict.NoOverlap,
        "same-initiative" => Verdict.SameInitiative,
        _ => throw new UsageException("Kies een oordeel: double, agreed, no-overlap of same-initiative."),
    };
}
