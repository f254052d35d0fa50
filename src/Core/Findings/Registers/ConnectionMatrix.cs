using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Registers;

/// <summary>Themes against care and safety partners. Source of who belongs at which table: themes.json of the pack.</summary>
public static class ConnectionMatrix
{
    /// <param name="documents">With facts of themes and organisations.</param>
    /// <param name="knowledge">The pack.</param>
    public static IReadOnlyList<Connection> Of(IReadOnlyList<DescribedDocument> documents, KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(knowledge);
        var themes = documents.SelectMany(d => d.Facts.Where(f => f is { Card: Cards.Theme, Field: Fields.Name }).Select(f => (Theme: f.Item, d.File))).ToLookup(p => p.Theme, p => p.File, StringComparer.Ordinal);
        string[] partners = [.. knowledge.Themes.SelectMany(t => t.Partners).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        var members = partners.ToDictionary(p => p, p => Members(p, knowledge), StringComparer.OrdinalIgnoreCase);
        var withPartner = partners.ToDictionary(
            p => p,
            p => documents.Where(d => d.Facts.Any(f => f.Card == Cards.Organisation && members[p].Contains(f.Item))).Select(d => d.File).ToHashSet(StringComparer.Ordinal),
            StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from theme in knowledge.Themes
               where themes[theme.Id].Any()
               from partner in partners
               let files = themes[theme.Id].Where(withPartner[partner].Contains).Order(StringComparer.Ordinal).ToArray()
               let expected = documents.Count == 0 ? 0 : (double)themes[theme.Id].Count() * withPartner[partner].Count / documents.Count
               where files.Length > 0 || theme.Partners.Contains(partner, StringComparer.OrdinalIgnoreCase)
               select new Connection(theme.Id, partner, files.Length, Math.Round(expected, 2), files),
        ];
    }

    /// <summary>Partners that belong at the table of a theme, and whose name no document on that theme holds.</summary>
    public static IReadOnlyList<Connection> BlindSpots(IReadOnlyList<Connection> cells, KnowledgePack knowledge) =>
        [.. cells.Where(c => c.Observed == 0 && knowledge.FindTheme(c.Theme)?.Partners.Contains(c.Partner, StringComparer.OrdinalIgnoreCase) == true)];

    /// <summary>
    /// The sector to which most organisations of a kind of partner belong; null when the pack knows no organisation of that kind. Such a partner is never found in a text, so
    /// that it is missing says nothing.
    /// </summary>
    public static string? SectorOf(string partner, KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        HashSet<string> members = Members(partner, knowledge);
        return knowledge.Organisations.Where(o => members.Contains(o.Id)).GroupBy(o => o.Sector, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault();
    }

    /// <summary>Ids of the organisations that a kind of partner stands for.</summary>
    private static HashSet<string> Members(string partner, KnowledgePack knowledge) =>
        [.. knowledge.Organisations.Where(o => Is(o, partner)).Select(o => o.Id)];

    private static bool Is(Organisation organisation, string partner) =>
        organisation.Kind.Replace('-', ' ').Equals(partner.Replace('-', ' '), StringComparison.OrdinalIgnoreCase)
        || organisation.Aliases.Append(organisation.Name).Any(n => n.Equals(partner, StringComparison.OrdinalIgnoreCase) || n.StartsWith(partner + " ", StringComparison.OrdinalIgnoreCase));
}
