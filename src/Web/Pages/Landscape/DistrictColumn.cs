using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>A district in a comparison.</summary>
/// <param name="District">Which one.</param>
/// <param name="Data">All that is about it or anything in it.</param>
/// <param name="Frameworks">Documents that say from what it works, newest first.</param>
/// <param name="Bases">Laws and rules on which its agreements lean, with their places; those that most agreements name come first.</param>
/// <param name="Themes">Policy themes with the number of documents, largest first.</param>
public sealed record DistrictColumn(
    Region District,
    LandscapeData Data,
    IReadOnlyList<DescribedDocument> Frameworks,
    IReadOnlyList<(string Basis, IReadOnlyList<(DescribedDocument Document, Fact Fact)> Places)> Bases,
    IReadOnlyList<(string Theme, int Count)> Themes)
{
    /// <summary>All districts.</summary>
    public static IReadOnlyList<DistrictColumn> Of(LandscapeData data) => [.. LandscapePlace.Districts.Select(d => Of(d, data.Where(s => s.IsIn(d))))];

    private static DistrictColumn Of(Region district, LandscapeData data) => new(
        district,
        data,
        [.. data.Frameworks.Select(p => p.Value)],
        [.. data.Agreements.SelectMany(p => p.Value.Card.Facts.Where(f => f.Field == Fields.LegalBasis).Select(f => (p.Value.Document, Fact: f)))
            .GroupBy(b => b.Fact.Value, StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Key, (IReadOnlyList<(DescribedDocument, Fact)>)[.. g.DistinctBy(b => b.Document.Hash)]))
            .OrderByDescending(b => b.Item2.Count).ThenBy(b => b.Key, StringComparer.OrdinalIgnoreCase)],
        [.. data.Documents.SelectMany(p => p.Spot.Themes).Distinct(StringComparer.Ordinal).Select(t => (Theme: t, Count: CountOf(t, data)))
            .OrderByDescending(t => t.Count).ThenBy(t => t.Theme, StringComparer.Ordinal)]);

    /// <summary>With the documents on narrower themes, as the list behind it has them.</summary>
    private static int CountOf(string theme, LandscapeData data)
    {
        LandscapeQuery query = LandscapeQuery.None with { Theme = theme };
        return data.Documents.Count(d => query.Matches(d.Spot));
    }
}
