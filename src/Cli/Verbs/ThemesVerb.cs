using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Insights;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>themes</c>: what the region is working on; <c>theme rename|merge|hide|show|log</c>: what people make of it.</summary>
internal static class ThemesVerb
{
    public static Command Create()
    {
        Command command = ListVerb.Create("themes", "Toont waar de documenten over gaan: thema's met hun stukken, kernzinnen en verloop.", async (question, stop) =>
        {
            (IReadOnlyList<ThemeEntry> themes, IReadOnlyList<(DescribedDocument Document, string Reason)> unassigned) = await question.Themes.AllAsync(question.Reader, stop).ConfigureAwait(false);
            Dictionary<string, string> files = themes.SelectMany(t => t.Documents).Select(d => d.Document).DistinctBy(d => d.Hash).ToDictionary(d => d.Hash, d => d.File, StringComparer.Ordinal);
            return (
                new { themes = themes.Select(t => Json(t, files)), unassigned = unassigned.Select(u => new { file = u.Document.File, reason = u.Reason }) },
                themes.Select(t => $"{t.Label} ({t.Documents.Count})\n  {string.Join(", ", t.Description.Terms)}\n  {string.Join("\n  ", t.Documents.Take(5).Select(d => d.Document.File))}"));
        });
        return command;
    }

    public static Command CreateTheme() => new("theme", "Thema's bijhouden: hernoemen, samenvoegen, verbergen, tonen, logboek.")
    {
        Curate("rename", "Geeft een thema een andere naam.", ThemeCuration.Renamed, "NAAM"),
        Curate("merge", "Voegt een thema bij een ander.", ThemeCuration.Merged, "DOEL"),
        Curate("hide", "Verbergt een thema.", ThemeCuration.Hidden, null),
        Curate("show", "Toont een verborgen thema weer.", ThemeCuration.Shown, null),
        ListVerb.Create("log", "Toont wat er met thema's is gebeurd: nieuw, gegroeid, gesplitst, samengevoegd, weg.", async (question, stop) =>
        {
            IReadOnlyList<ThemeEventRow> events = await question.Themes.LogAsync(question.Reader, stop).ConfigureAwait(false);
            return (new { events = events.Select(e => new { at = e.At, change = e.Change.ToString().ToLowerInvariant(), theme = e.Theme, other = e.Other, before = e.Before, after = e.After }) }, events.Select(e => $"{e.At:yyyy-MM-dd} {e.Theme}: {e.Change.ToString().ToLowerInvariant()} ({e.Before} → {e.After})"));
        }),
    };

    private static object Json(ThemeEntry theme, Dictionary<string, string> files) => new
    {
        id = theme.Id,
        label = theme.Label,
        taxonomy = theme.Description.Taxonomy,
        taxonomyLabel = theme.Description.Taxonomy is { } id ? KnowledgePack.BuiltIn.FindTheme(id)?.Label : null,
        terms = theme.Description.Terms,
        size = theme.Documents.Count,
        documents = theme.Documents.Select(d => new { file = d.Document.File, weight = d.Weight }),
        sentences = theme.Description.Sentences.Where(s => files.ContainsKey(s.Hash)).Select(s => new { file = files[s.Hash], page = s.Page, text = s.Text }),
        timeline = ThemeTimeline.Of(theme).Periods.Select(p => new { year = p.Year, count = p.Count }),
        trend = ThemeTimeline.Of(theme).Trend,
        districts = ThemeTimeline.Of(theme).Districts.Select(d => new { district = d.District, count = d.Count }),
    };

    private static Command Curate(string name, string description, ThemeCuration kind, string? what)
    {
        var theme = new Argument<string>("THEMA") { Description = "Id van het thema, zoals 'zvsearch themes' toont." };
        Argument<string>? value = what is null ? null : new Argument<string>(what) { Description = kind == ThemeCuration.Merged ? "Id van het thema waar het bij komt." : "Nieuwe naam." };
        Option<string> data = CommonOptions.Data(), by = QuarantineVerb.By();
        var command = new Command(name, description) { theme, by, data };
        if (value is not null) { command.Arguments.Add(value); }

        command.SetAction(async (parsed, stop) =>
        {
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            string id = parsed.GetValue(theme) ?? string.Empty, said = value is null ? string.Empty : parsed.GetValue(value) ?? string.Empty;
            HashSet<string> known = [.. (await new ThemeWriter(store, TimeProvider.System).KnownAsync(stop).ConfigureAwait(false)).Select(t => t.Theme.Id)];
            string[] asked = kind == ThemeCuration.Merged ? [id, said] : [id];
            if (Array.Find(asked, i => !known.Contains(i)) is { } missing) { throw new UsageException($"Er is geen thema {missing}. Typ: zvsearch themes"); }

            if (kind == ThemeCuration.Merged && id == said) { throw new UsageException("Een thema kan niet bij zichzelf worden gevoegd."); }

            if (kind == ThemeCuration.Renamed && string.IsNullOrWhiteSpace(said)) { throw new UsageException("Geef een naam op."); }

            await new ThemeWriter(store, TimeProvider.System).CurateAsync(id, kind, said, parsed.GetValue(by) ?? "beheerder", stop).ConfigureAwait(false);
            Console.Out.WriteLine("Vastgelegd.");
            return 0;
        });
        return command;
    }
}
