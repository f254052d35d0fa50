using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Summaries;

/// <summary>Which themes a letter is about when its reader has not said: those that new documents name most.</summary>
internal static class ThemeChoice
{
    /// <summary>Themes about the work of working together: they are in every paper, and no board asks for them.</summary>
    private static readonly HashSet<string> General = ["zorg-veiligheid", "overzicht", "kennisdeling", "preventie", "informatiedeling", "integrale-veiligheid"];

    public static bool IsGeneral(string id) => General.Contains(id);

    /// <param name="documents">Dated in the period, in the area.</param>
    /// <param name="knowledge">The pack.</param>
    /// <param name="most">Themes at most.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<DescribedDocument> documents, KnowledgePack knowledge, int most)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (DescribedDocument document in documents)
        {
            string[] themes = [.. document.Facts.Where(f => f is { Card: Cards.Theme, Field: Fields.Name }).Select(f => f.Item).Distinct(StringComparer.Ordinal)];
            for (int i = 0; i < themes.Length; i++) { weights[themes[i]] = weights.GetValueOrDefault(themes[i]) + (1.0 / (i + 1)); }
        }

        return [.. weights.Where(w => knowledge.FindTheme(w.Key) is not null && !General.Contains(w.Key))
            .OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(most).Select(w => w.Key)];
    }
}
