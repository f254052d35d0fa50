using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Summaries;

/// <summary>A theme with the narrower ones below it: who asks for exploitation also means trafficking.</summary>
internal sealed class ThemeScope
{
    /// <summary>Kinds of people of the pack for whom a theme exists, where their names differ.</summary>
    private static readonly (string People, string Theme)[] People =
    [
        ("jongeren", "jeugd"), ("verward", "onbegrepen-gedrag"), ("daklozen", "dakloosheid"), ("ex-gedetineerden", "nazorg"), ("sekswerkers", "sekswerk"), ("statushouders", "asiel"),
        ("verslaafden", "verslaving"), ("zorgmijders", "oggz"), ("uithalers", "criminele-uitbuiting"), ("geldezels", "geldezels"), ("arbeidsmigranten", "arbeidsmigranten"), ("lvb", "lvb"), ("slachtoffers", "slachtofferzorg"),
    ];

    private readonly HashSet<string> _ids;

    public ThemeScope(Theme theme, KnowledgePack knowledge)
    {
        Theme = theme;
        _ids = [theme.Id];
        for (bool grows = true; grows;)
        {
            grows = false;
            foreach (Theme narrower in knowledge.Themes.Where(t => t.Parent is { } parent && _ids.Contains(parent))) { grows |= _ids.Add(narrower.Id); }
        }

        Terms = [.. knowledge.Themes.Where(t => _ids.Contains(t.Id)).SelectMany(t => t.Terms).Concat(knowledge.Concepts.Where(c => c.Kind == ConceptKind.Theme && _ids.Contains(c.Id)).SelectMany(c => c.Terms)).Concat(knowledge.Concepts.Where(c => c.Kind == ConceptKind.Target && Concerns(c.Id)).SelectMany(c => c.Terms)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public Theme Theme { get; }

    /// <summary>Words that texts on the theme use.</summary>
    public IReadOnlyList<string> Terms { get; }

    public bool Holds(string id) => _ids.Contains(id);

    /// <summary>True when the theme exists for these people.</summary>
    public bool Concerns(string people) => Array.Exists(People, p => p.People == people && _ids.Contains(p.Theme));

    /// <summary>True when the theme is among those that a document names most.</summary>
    public bool IsNamedBy(DescribedDocument document) => ThemesOf(document).Any(_ids.Contains);

    /// <summary>True when no theme is named more in the document.</summary>
    public bool IsMainOf(DescribedDocument document) => ThemesOf(document).FirstOrDefault() is { } first && _ids.Contains(first);

    private static IEnumerable<string> ThemesOf(DescribedDocument document) => document.Facts.Where(f => f is { Card: Cards.Theme, Field: Fields.Name }).Select(f => f.Item);
}
