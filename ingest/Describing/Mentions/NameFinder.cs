using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Mentions;

/// <summary>Organisations, municipalities and themes of the pack that a text names: each once, at its first place, under its lasting name.</summary>
internal sealed class NameFinder
{
    /// <summary>Aliases that are ordinary Dutch words: they need their capitals, which <see cref="PhraseMatcher{T}"/> sees to, and no sentence start.</summary>
    private static readonly HashSet<string> TooCommon = new(["OVER", "AP", "RN", "bank", "school", "de Raad", "BUCH", "ZW", "KEN", "NH", "WF", "ALK", "IND", "NHN", "Edam", "eenheid NH"], StringComparer.Ordinal);

    private static readonly string[] PlaceSigns = ["gemeente ", "gemeenten ", "burgemeester van ", "in ", "te ", "regio ", "uit ", "en ", "van ", "raad van ", "naar ", ", "];

    private readonly PhraseMatcher<Organisation> _organisations;
    private readonly PhraseMatcher<(Region Region, string Name)> _regions;
    private readonly PhraseMatcher<Theme> _themes;

    public NameFinder(KnowledgePack knowledge)
    {
        _organisations = new PhraseMatcher<Organisation>(knowledge.Organisations.SelectMany(o => Names(o).Select(n => (n, o))), ignoreCase: false);
        _regions = new PhraseMatcher<(Region, string)>(knowledge.Regions.SelectMany(r => r.Aliases.Append(r.Name).Where(n => !TooCommon.Contains(n)).Select(n => (n, (r, n)))), ignoreCase: false);
        _themes = new PhraseMatcher<Theme>(knowledge.Themes.SelectMany(t => t.Terms.Where(x => x.Length > 3).Select(x => (x, t))), ignoreCase: true);
    }

    public IEnumerable<Fact> Organisations(CleanText text, IReadOnlyList<TextBlock> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextBlock block in blocks)
        {
            foreach ((Span span, Organisation organisation) in _organisations.In(text.Text, block.Start, block.End))
            {
                if (seen.Add(organisation.Id)) { yield return Facts.Of(text, Cards.Organisation, organisation.Id, CardFields.Name, organisation.Name, span, 0.9); }
            }
        }
    }

    public IEnumerable<Fact> Regions(CleanText text, IReadOnlyList<TextBlock> blocks)
    {
        var seen = new HashSet<(string, string)>();
        foreach (TextBlock block in blocks)
        {
            foreach ((Span span, (Region region, string name)) in _regions.In(text.Text, block.Start, block.End))
            {
                if ((region.IsAmbiguous && name == region.Name && !HasPlaceSign(text.Text, span.Start)) || !seen.Add((region.Code, name))) { continue; }

                yield return Facts.Of(text, Cards.Region, $"{region.Code}:{name}", CardFields.Name, region.Name, span, 0.9);
                if (region.Former.TryGetValue(name, out int year) && year > 0) { yield return Facts.Of(text, Cards.Region, $"{region.Code}:{name}", CardFields.Note, $"{name} was tot {year} een eigen gemeente.", span, 0.9); }
            }
        }
    }

    /// <summary>The themes that the text names most, at most three; the general theme only when nothing else fits.</summary>
    public IEnumerable<Fact> Themes(CleanText text, IReadOnlyList<TextBlock> blocks, string title)
    {
        var counts = new Dictionary<string, (Theme Theme, double Points, Span First)>(StringComparer.Ordinal);
        foreach (TextBlock block in blocks)
        {
            double weight = block.Kind == BlockKind.Heading ? 3 : 1;
            foreach ((Span span, Theme theme) in _themes.In(text.Text, block.Start, block.End))
            {
                (Theme, double Points, Span First) known = counts.GetValueOrDefault(theme.Id, (theme, 0, span));
                counts[theme.Id] = (theme, known.Points + weight, known.First);
            }
        }

        foreach ((_, Theme theme) in _themes.In(title, 0, title.Length))
        {
            if (counts.TryGetValue(theme.Id, out (Theme, double Points, Span First) known)) { counts[theme.Id] = (theme, known.Points + 5, known.First); }
        }

        (Theme Theme, double Points, Span First)[] best = [.. counts.Values.Where(c => c.Points >= 2).OrderByDescending(c => c.Points).ThenBy(c => c.Theme.Id, StringComparer.Ordinal)];
        if (best.Length > 1) { best = [.. best.Where(b => b.Theme.Id != "zorg-veiligheid")]; }

        double most = best.Length > 0 ? best[0].Points : 0;
        return best.Where(b => b.Points >= most / 3).Take(3)
            .Select(b => Facts.Of(text, Cards.Theme, b.Theme.Id, CardFields.Name, b.Theme.Label, b.First, Math.Min(0.95, 0.4 + (b.Points / (most + 10)))));
    }

    private static IEnumerable<string> Names(Organisation organisation) =>
        organisation.Aliases.Append(organisation.Name).Append(Capital(organisation.Name)).Concat(organisation.Aliases.Select(Capital)).Where(n => !TooCommon.Contains(n) && n.Length > 1);

    private static string Capital(string name) => name.Length > 1 ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static bool HasPlaceSign(string text, int start) =>
        PlaceSigns.Any(s => start >= s.Length && text.AsSpan(start - s.Length, s.Length).Equals(s, StringComparison.OrdinalIgnoreCase));
}
