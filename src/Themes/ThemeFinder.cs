using System.Security.Cryptography;
using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Knowledge;
using ZVSearch.Themes.Clusters;
using ZVSearch.Themes.Labels;
using ZVSearch.Themes.Timelines;
using ZVSearch.Vectors;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Themes;

/// <summary>
/// profiles → themes. Documents are grouped per layer, that is per set of groups that may see them, open ones first: what a theme is called, and that it exists, never
/// comes from a document that its reader may not see. As long as a collection has grown by less than a fifth, the middles of the last run stay and new documents join
/// them; then all is grouped anew and themes get their ids from their contents, so the order in which documents came makes no difference.
/// </summary>
public sealed class ThemeFinder(KnowledgePack knowledge, IEmbedder embedder)
{
    /// <summary>Share of documents that may be new before all is grouped anew.</summary>
    private const double Growth = 0.2;

    /// <summary>Fewest documents of a theme.</summary>
    private const int Fewest = 2;

    /// <param name="documents">All documents.</param>
    /// <param name="known">Themes of the last run.</param>
    /// <param name="textOf">Gives the text of a document by its hash; asked for sentences only.</param>
    /// <param name="stop">Stops between steps.</param>
    public ThemeResult Find(IReadOnlyList<ThemeDocument> documents, IReadOnlyList<KnownTheme> known, Func<string, CleanText> textOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(known);
        ThemeDocument[] ordered = [.. documents.OrderBy(d => d.Document.Hash, StringComparer.Ordinal)];
        var points = ordered.Where(d => d.Profile.Point.Length > 0).ToDictionary(d => d.Document.Hash, d => Points.Dequantised(d.Profile.Point), StringComparer.Ordinal);
        var unassigned = ordered.Where(d => d.Profile.Point.Length == 0).ToDictionary(d => d.Document.Hash, _ => "Er staan te weinig woorden in om een thema te vinden.", StringComparer.Ordinal);
        var sentences = new SentencePicker(embedder, textOf);
        var themes = new List<FoundTheme>();
        foreach (IGrouping<string, ThemeDocument> layer in ordered.Where(d => points.ContainsKey(d.Document.Hash)).GroupBy(d => d.Layer, StringComparer.Ordinal).OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            List<ThemeDocument> left = [.. layer];
            if (layer.Key.Length > 0) { Join(left, themes, points); }

            Groups groups = GroupsOf(left, points, [.. known.Where(k => k.Layer == layer.Key)], stop);
            foreach (ThemeDocument lonely in left.Where(d => groups.WeightsOf(d.Document.Hash).Count == 0)) { unassigned[lonely.Document.Hash] = "Het lijkt op geen van de andere documenten genoeg om er een thema mee te vormen."; }

            themes.AddRange(Described(layer.Key, left, groups, sentences));
        }

        FoundTheme[] sorted = [.. themes.OrderByDescending(t => t.Weights.Count).ThenBy(t => t.Id, StringComparer.Ordinal)];
        return new ThemeResult(sorted, unassigned, History.Of(known, FirstThemes(sorted)));
    }

    /// <summary>Hashes of documents by the theme that weighs most for them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> FirstThemes(IReadOnlyList<FoundTheme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        ILookup<string, string> first = themes.SelectMany(t => t.Weights.Select(w => (t.Id, Hash: w.Key, Weight: w.Value)))
            .GroupBy(w => w.Hash, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(w => w.Weight).ThenBy(w => w.Id, StringComparer.Ordinal).First())
            .ToLookup(w => w.Id, w => w.Hash, StringComparer.Ordinal);
        return themes.ToDictionary(t => t.Id, IReadOnlySet<string> (t) => first[t.Id].ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Documents that not everybody sees join the open themes that they fit; the theme itself stays as it is.</summary>
    private static void Join(List<ThemeDocument> left, List<FoundTheme> themes, Dictionary<string, float[]> points)
    {
        int[] open = [.. Enumerable.Range(0, themes.Count).Where(i => themes[i].Layer.Length == 0)];
        float[][] centres = [.. open.Select(i => Points.Dequantised(themes[i].Centre))];
        foreach (ThemeDocument document in left.ToArray())
        {
            IReadOnlyList<(int Group, double Weight)> fits = Membership.Of(points[document.Document.Hash], centres);
            foreach ((int group, double weight) in fits)
            {
                FoundTheme theme = themes[open[group]];
                themes[open[group]] = theme with { Weights = new Dictionary<string, double>(theme.Weights, StringComparer.Ordinal) { [document.Document.Hash] = weight } };
            }

            if (fits.Count > 0) { left.Remove(document); }
        }
    }

    private static Groups GroupsOf(List<ThemeDocument> documents, Dictionary<string, float[]> points, KnownTheme[] known, CancellationToken stop)
    {
        HashSet<string> seen = [.. known.SelectMany(k => k.Documents)];
        bool isGrownLittle = known.Length > 0 && documents.Count(d => !seen.Contains(d.Document.Hash)) <= documents.Count * Growth && seen.Count <= documents.Count * (1 + Growth);
        float[][] centres = isGrownLittle
            ? [.. known.Select(k => Points.Dequantised(k.Centre))]
            : [.. Grouper.Group([.. documents.Select(d => points[d.Document.Hash])], stop).Centres];
        Groups groups = Groups.Of(documents, points, centres, isGrownLittle ? [.. known.Select(k => k.Id)] : null);
        return groups.WithoutSmall(documents, points, Fewest);
    }

    private IEnumerable<FoundTheme> Described(string layer, List<ThemeDocument> documents, Groups groups, SentencePicker sentences)
    {
        List<(int Group, List<ThemeDocument> Members)> filled = [.. Enumerable.Range(0, groups.Centres.Count)
            .Select(g => (g, documents.FindAll(d => groups.WeightsOf(d.Document.Hash).Any(w => w.Group == g))))];
        var labeller = new Labeller([.. filled.Select(f => f.Members)], knowledge);
        foreach ((int group, List<ThemeDocument> members) in filled.Where(f => f.Members.Count > 0))
        {
            Dictionary<string, double> weights = members.ToDictionary(m => m.Document.Hash, m => groups.WeightsOf(m.Document.Hash).First(w => w.Group == group).Weight, StringComparer.Ordinal);
            ThemeDocument[] core = [.. members.Where(m => groups.WeightsOf(m.Document.Hash)[0].Group == group)];
            string? policy = Labeller.PolicyOf(core.Length > 0 ? core : members, knowledge);
            (string label, IReadOnlyList<string> terms) = labeller.Name(core.Length > 0 ? core : members, policy is null ? null : knowledge.FindTheme(policy)?.Label);
            var description = new ThemeDescription(label, terms, policy, sentences.Pick(members, weights, terms));
            yield return new FoundTheme(groups.Ids?[group] ?? IdOf(layer, core.Length > 0 ? core : members), layer, description, QuantizedVector.From(groups.Centres[group]), weights);
        }
    }

    /// <summary>
    /// From the smallest hash among the documents (min-wise hashing): whoever adds a twentieth of documents keeps the id with some 95% chance, and no order of
    /// arrival plays a part.
    /// </summary>
    private static string IdOf(string layer, IReadOnlyList<ThemeDocument> members)
    {
        string smallest = members.Select(m => m.Document.Hash).Min(StringComparer.Ordinal) ?? string.Empty;
        return "t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{layer}\n{smallest}")))[..8];
    }
}
