using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>Who works on a theme: organisations that its documents name, with whom they appear, and functions.</summary>
internal static class ThemeNetwork
{
    private const int MostBeside = 3;

    /// <param name="documents">Documents of the theme with facts of organisations and people.</param>
    /// <param name="knowledge">The pack.</param>
    public static IReadOnlyList<ThemeOrganisation> Of(IReadOnlyList<DescribedDocument> documents, KnowledgePack knowledge)
    {
        var named = documents.ToDictionary(d => d.Hash, d => d.Facts.Where(f => f is { Card: Cards.Organisation, Field: Fields.Name }).DistinctBy(f => f.Item, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        ILookup<string, (DescribedDocument Document, Fact Fact)> byOrganisation = documents.SelectMany(d => named[d.Hash].Select(f => (Document: d, Fact: f))).ToLookup(p => p.Fact.Item, StringComparer.Ordinal);
        ThemeContact[] people = [.. documents.SelectMany(d => d.Cards(Cards.Person).Where(c => c.Value(Fields.Role) is not null).Select(c => Contact(d, c)))];
        ILookup<string, ThemeContact> contacts = people.ToLookup(c => OrganisationOf(c, named[c.Document.Hash]), StringComparer.Ordinal);
        return [.. byOrganisation
            .Select(g => new ThemeOrganisation(
                g.First().Fact.Value,
                knowledge.Organisations.FirstOrDefault(o => o.Id == g.Key)?.Sector ?? "overig",
                [.. g.Select(p => (p.Document, p.Fact.Place))],
                Beside(g.Key, g.Select(p => named[p.Document.Hash])))
            { Contacts = [.. contacts[g.Key].DistinctBy(c => (c.Role, c.Name))] })
            .OrderByDescending(o => o.Documents.Count).ThenBy(o => o.Name, StringComparer.Ordinal)];
    }

    /// <summary>Functions whose organisation the documents do not say.</summary>
    public static IReadOnlyList<ThemeContact> Unplaced(IReadOnlyList<DescribedDocument> documents, IReadOnlyList<ThemeOrganisation> organisations)
    {
        HashSet<(string, string)> placed = [.. organisations.SelectMany(o => o.Contacts).Select(c => (c.Role, c.Name))];
        return [.. documents.SelectMany(d => d.Cards(Cards.Person).Where(c => c.Value(Fields.Role) is not null).Select(c => Contact(d, c))).Where(c => !placed.Contains((c.Role, c.Name))).DistinctBy(c => (c.Role, c.Name))];
    }

    private static ThemeContact Contact(DescribedDocument document, Card card) => new(card.Value(Fields.Role) ?? string.Empty, card.Value(Fields.Name) ?? string.Empty, document, card.Facts.Select(f => f.Place).FirstOrDefault(p => p is not null));

    /// <summary>Id of the organisation that the document gives for a person; empty when it gives none that it also names.</summary>
    private static string OrganisationOf(ThemeContact contact, Fact[] named)
    {
        string? said = contact.Document.Cards(Cards.Person).Where(c => c.Value(Fields.Name) == contact.Name).Select(c => c.Value(Fields.Organisation)).FirstOrDefault(o => o is not null);
        return said is null ? string.Empty : named.Where(f => f.Value.Contains(said, StringComparison.OrdinalIgnoreCase) || said.Contains(f.Value, StringComparison.OrdinalIgnoreCase)).Select(f => f.Item).FirstOrDefault() ?? string.Empty;
    }

    private static IReadOnlyList<(string Name, int Count)> Beside(string organisation, IEnumerable<Fact[]> documents) =>
        [.. documents.SelectMany(d => d.Where(f => f.Item != organisation)).GroupBy(f => f.Item, StringComparer.Ordinal)
            .Select(g => (g.First().Value, g.Count())).OrderByDescending(p => p.Item2).ThenBy(p => p.Value, StringComparer.Ordinal).Take(MostBeside)];
}
