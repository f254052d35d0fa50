using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Themes.Timelines;

/// <summary>Compares two runs: what is new, grown, split, merged or gone.</summary>
internal static class History
{
    /// <summary>Share of the documents of a theme that must come from, or go to, another for the two to be kin.</summary>
    private const double Kin = 0.5;

    /// <param name="before">Themes of the last run.</param>
    /// <param name="after">Hashes of documents by id of the theme, now.</param>
    public static IReadOnlyList<ThemeEvent> Of(IReadOnlyList<KnownTheme> before, IReadOnlyDictionary<string, IReadOnlySet<string>> after)
    {
        var events = new List<ThemeEvent>();
        foreach ((string id, IReadOnlySet<string> documents) in after.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            KnownTheme? same = before.FirstOrDefault(b => b.Id == id);
            KnownTheme[] parents = [.. before.Where(b => b.Id != id && b.Documents.Count > 0 && b.Documents.Count(documents.Contains) >= b.Documents.Count * Kin)];
            KnownTheme? source = same is null ? before.Where(b => documents.Count(b.Documents.Contains) >= documents.Count * Kin).OrderByDescending(b => documents.Count(b.Documents.Contains)).FirstOrDefault() : null;
            if (same is null && source is null && parents.Length == 0) { events.Add(new ThemeEvent(ThemeChange.New, id, null, 0, documents.Count)); }
            else if (same is null && source is not null && !after.ContainsKey(source.Id) && Array.TrueForAll(parents, p => p.Id == source.Id)) { events.Add(new ThemeEvent(ThemeChange.Continued, id, source.Id, source.Documents.Count, documents.Count)); }
            else if (same is null && source is not null && after.ContainsKey(source.Id)) { events.Add(new ThemeEvent(ThemeChange.Split, id, source.Id, source.Documents.Count, documents.Count)); }
            else { events.AddRange(parents.Where(p => !after.ContainsKey(p.Id)).Select(p => new ThemeEvent(ThemeChange.Merged, id, p.Id, p.Documents.Count, documents.Count))); }

            if (same is not null && same.Documents.Count != documents.Count)
            {
                events.Add(new ThemeEvent(documents.Count > same.Documents.Count ? ThemeChange.Grown : ThemeChange.Shrunk, id, null, same.Documents.Count, documents.Count));
            }
        }

        HashSet<string?> gone = [.. events.Where(e => e.Change is ThemeChange.Merged or ThemeChange.Continued).Select(e => e.Other)];
        events.AddRange(before.Where(b => !after.ContainsKey(b.Id) && !gone.Contains(b.Id)).OrderBy(b => b.Id, StringComparer.Ordinal).Select(b => new ThemeEvent(ThemeChange.Gone, b.Id, null, b.Documents.Count, 0)));
        return events;
    }
}
