using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Overlaps.Candidates;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Overlaps.Reasons;
using ZVSearch.Overlaps.Scores;

namespace ZVSearch.Overlaps;

/// <summary>
/// profiles → pairs with reasons. What comes out depends on the set of documents alone, not on the order in which they came.
/// 1. Candidates: rare words in a row (winnowing), nearest in theme, people and means.
/// 2. Three signals, each for itself.
/// 3. Grade, relation and reason by rules.
/// 4. Evidence: places side by side.
/// </summary>
public sealed class OverlapFinder(KnowledgePack knowledge, OverlapOptions options)
{
    private readonly Grader _grader = new(knowledge, new GradingOptions());

    /// <summary>All pairs, or those that changed documents can have changed.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="changes">What has changed since the last comparison; null to compare everything.</param>
    /// <param name="textOf">Gives the text of a document by its hash; asked for evidence only.</param>
    /// <param name="stop">Stops between two documents.</param>
    public OverlapUpdate Find(IReadOnlyList<ProfiledDocument> documents, OverlapChanges? changes, Func<string, string> textOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(textOf);
        ProfiledDocument[] ordered = [.. documents.OrderBy(d => d.Document.File, StringComparer.Ordinal).ThenBy(d => d.Hash, StringComparer.Ordinal)];
        var comparer = new Comparer(ordered, options, knowledge);
        HashSet<int> touched = changes is null ? [.. Enumerable.Range(0, ordered.Length)] : comparer.TouchedBy([.. Enumerable.Range(0, ordered.Length).Where(i => changes.Changed.Contains(ordered[i].Hash))], changes.Removed);
        var found = new System.Collections.Concurrent.ConcurrentDictionary<(int, int), (Comparison Comparison, Grade Grade)>();
        Parallel.ForEach(touched.Order(), new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, document =>
        {
            foreach (Comparison comparison in comparer.Of(document))
            {
                if (_grader.Of(comparison) is { } grade) { found[comparer.KeyOf(comparison)] = (comparison, grade); }
            }
        });
        var texts = new Texts(textOf);
        return new OverlapUpdate(
            [.. touched.Select(t => ordered[t].Hash).Order(StringComparer.Ordinal)],
            OverlapPair.Ordered(found.OrderBy(f => f.Key).Select(f => Pair(f.Value.Comparison, f.Value.Grade, texts))));
    }

    /// <summary>Pairs of one document with others, that document always first; for a draft that is not kept.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="others">Documents that can have something in common with it.</param>
    /// <param name="textOf">Gives the text of a document by its hash.</param>
    public IReadOnlyList<OverlapPair> FindFor(ProfiledDocument draft, IReadOnlyList<ProfiledDocument> others, Func<string, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(others);
        ProfiledDocument[] all = [draft, .. others.Where(o => o.Hash != draft.Hash).OrderBy(d => d.Document.File, StringComparer.Ordinal).ThenBy(d => d.Hash, StringComparer.Ordinal)];
        var texts = new Texts(textOf);
        return OverlapPair.Ordered(new Comparer(all, options, knowledge).Of(0)
            .Select(c => (Comparison: c, Grade: _grader.Of(c)))
            .Where(c => c.Grade is not null)
            .Select(c => c.Grade is { } grade ? Pair(c.Comparison, grade, texts) : throw new InvalidOperationException("A pair lost its grade.")));
    }

    /// <summary>Documents of which a piece of work lies near one of the draft, by their pieces of work alone.</summary>
    /// <param name="draft">Pieces of work of the draft.</param>
    /// <param name="work">Pieces of work of others, by hash.</param>
    public IReadOnlyList<string> Near(IReadOnlyList<WorkUnit> draft, IReadOnlyList<(string Hash, IReadOnlyList<WorkUnit> Units)> work)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(work);
        (string Hash, WorkUnit Unit)[] all = [.. draft.Select(u => (string.Empty, u)), .. work.SelectMany(w => w.Units.Select(u => (w.Hash, u)))];
        var near = new Near(new ConceptVectors(knowledge).Of([.. all.Select(a => a.Unit)]));
        return [.. Enumerable.Range(0, draft.Count).SelectMany(i => near.Of(i, options.MinCosine)).Select(i => all[i].Hash).Where(h => h.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static OverlapPair Pair(Comparison comparison, Grade grade, Texts texts)
    {
        string a = texts.Of(comparison.A.Hash), b = texts.Of(comparison.B.Hash);
        IReadOnlyList<PassageProfile> left = comparison.A.Profile.Passages, right = comparison.B.Profile.Passages;
        var evidence = new List<OverlapEvidence>();
        foreach ((PassagePair pair, bool isCopied) in EvidenceMaker.Passages(comparison))
        {
            evidence.Add(new OverlapEvidence(
                EvidenceMaker.PlaceOf(a, left[pair.A], b, right[pair.B], isCopied),
                EvidenceMaker.PlaceOf(b, right[pair.B], a, left[pair.A], isCopied),
                isCopied));
        }

        return new OverlapPair(comparison.A.Hash, comparison.B.Hash, grade.Value, grade.Relation, grade.Score, grade.Signals, grade.Reason, evidence);
    }
}
