using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Insights;

/// <summary>
/// Questions about themes. A theme exists for readers who may see the documents it was made from; its documents are those that the reader may see. Names, merges and
/// hiding by people are in every answer.
/// </summary>
public sealed class ThemeReader(CatalogueStore store)
{
    /// <summary>Themes by number of documents, largest first, and documents that fit nowhere with the reason.</summary>
    public async Task<(IReadOnlyList<ThemeEntry> Themes, IReadOnlyList<(DescribedDocument Document, string Reason)> Unassigned)> AllAsync(Reader reader, CancellationToken stop)
    {
        ThemeOverview overview = await OverviewAsync(reader, stop).ConfigureAwait(false);
        return (overview.Themes, overview.Unassigned);
    }

    /// <summary>All that a reader may know of themes: also those that people hid or merged, and what people did.</summary>
    public async Task<ThemeOverview> OverviewAsync(Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<DocumentRow> rows = await context.Documents.AsNoTracking().Where(d => !d.IsRemoved).ToListAsync(stop).ConfigureAwait(false);
            var documents = rows.Where(d => d.MaySee(reader)).ToDictionary(d => d.Hash, d => new DescribedDocument(d.Hash, d.File, d.Title, d.Type, d.Date, d.Regions, []), StringComparer.Ordinal);
            List<ThemeRow> themes = await context.Themes.AsNoTracking().OrderBy(t => t.Id).ToListAsync(stop).ConfigureAwait(false);
            List<ThemeDocumentRow> places = await context.ThemeDocuments.AsNoTracking().ToListAsync(stop).ConfigureAwait(false);
            List<ThemeCurationRow> curations = await context.ThemeCurations.AsNoTracking().OrderBy(c => c.Id).ToListAsync(stop).ConfigureAwait(false);
            var people = new Curations(curations);
            ILookup<string, ThemeDocumentRow> byTheme = places.Where(p => documents.ContainsKey(p.Hash)).ToLookup(p => people.Target(p.Theme), StringComparer.Ordinal);
            ThemeRow[] visible = [.. themes.Where(t => MaySee(t, reader))];
            ThemeEntry[] entries = [.. visible.Where(t => people.Target(t.Id) == t.Id)
                .Select(t => Entry(t, byTheme[t.Id], documents, people)).Where(e => e.Documents.Count > 0)
                .OrderByDescending(e => e.Documents.Count).ThenBy(e => e.Id, StringComparer.Ordinal)];
            (DescribedDocument, string)[] unassigned = [.. places.Where(p => p.Theme.Length == 0 && documents.ContainsKey(p.Hash))
                .Select(p => (documents[p.Hash], p.Reason ?? string.Empty)).OrderBy(p => p.Item1.File, StringComparer.Ordinal)];
            HashSet<string> known = [.. visible.Select(t => t.Id)];
            return new ThemeOverview(
                [.. entries.Where(e => !people.IsHidden(e.Id))],
                [.. entries.Where(e => people.IsHidden(e.Id))],
                unassigned,
                visible.Where(t => people.Target(t.Id) != t.Id).ToDictionary(t => t.Id, t => people.Target(t.Id), StringComparer.Ordinal),
                visible.ToDictionary(t => t.Id, t => people.NameOf(t.Id) ?? PairCodec.ReadTheme(t.Content).Label, StringComparer.Ordinal),
                visible.ToDictionary(t => t.Id, t => t.Centre, StringComparer.Ordinal),
                [.. curations.Where(c => known.Contains(c.Theme)).Reverse()]);
        }
    }

    /// <summary>The log, newest first; only of themes that the reader may see now, and of ids that are gone for the administrator.</summary>
    public async Task<IReadOnlyList<ThemeEventRow>> LogAsync(Reader reader, CancellationToken stop)
    {
        (IReadOnlyList<ThemeEntry> themes, _) = await AllAsync(reader, stop).ConfigureAwait(false);
        HashSet<string> visible = [.. themes.Select(t => t.Id)];
        CatalogueContext context = store.Connect();
        await using (context.ConfigureAwait(false))
        {
            List<ThemeEventRow> events = await context.ThemeEvents.AsNoTracking().OrderByDescending(e => e.Id).ToListAsync(stop).ConfigureAwait(false);
            return reader.IsAdministrator ? events : [.. events.Where(e => visible.Contains(e.Theme) && (e.Other is null || visible.Contains(e.Other)))];
        }
    }

    private static ThemeEntry Entry(ThemeRow row, IEnumerable<ThemeDocumentRow> places, Dictionary<string, DescribedDocument> documents, Curations people)
    {
        ThemeDescription description = PairCodec.ReadTheme(row.Content);
        (DescribedDocument Document, double Weight)[] members = [.. places.GroupBy(p => p.Hash, StringComparer.Ordinal)
            .Select(g => (documents[g.Key], Math.Round(Math.Min(1, g.Sum(p => p.Weight)), 3)))
            .OrderByDescending(m => m.Item2).ThenBy(m => m.Item1.File, StringComparer.Ordinal)];
        return new ThemeEntry(row.Id, people.NameOf(row.Id) ?? description.Label, description, members);
    }

    private static bool MaySee(ThemeRow theme, Reader reader) =>
        theme.Layer.Length == 0 || reader.IsAdministrator || theme.Layer.Split(',').Any(reader.Groups.Contains);

    /// <summary>What people did, the last one of a kind counting.</summary>
    private sealed class Curations(IReadOnlyList<ThemeCurationRow> rows)
    {
        public string? NameOf(string theme) => rows.LastOrDefault(r => r.Theme == theme && r.Kind == ThemeCuration.Renamed)?.Value;

        public bool IsHidden(string theme) => rows.LastOrDefault(r => r.Theme == theme && r.Kind is ThemeCuration.Hidden or ThemeCuration.Shown)?.Kind == ThemeCuration.Hidden;

        /// <summary>The theme into which this one was merged, by however many steps; itself when it was not.</summary>
        public string Target(string theme)
        {
            var passed = new HashSet<string>(StringComparer.Ordinal) { theme };
            while (rows.LastOrDefault(r => r.Theme == theme && r.Kind == ThemeCuration.Merged)?.Value is { Length: > 0 } next && passed.Add(next)) { theme = next; }

            return theme;
        }
    }
}
