using ZVSearch.Core.Knowledge;
using ZVSearch.Overlaps.Candidates;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Overlaps.Scores;

/// <summary>candidates → comparisons. Holds the fingerprints and vectors of all documents.</summary>
internal sealed class Comparer
{
    private readonly IReadOnlyList<ProfiledDocument> _documents;
    private readonly OverlapOptions _options;
    private readonly KnowledgePack _knowledge;
    private readonly FingerprintIndex _fingerprints;
    private readonly Near _near;
    private readonly int[] _ownCounts;
    private readonly List<(int Document, WorkUnit Unit)> _units = [];
    private readonly int[] _firstUnit;
    private readonly HashSet<string>[] _names;
    private readonly Dictionary<string, int> _ranks;

    /// <param name="documents">In a fixed order.</param>
    /// <param name="options">Limits.</param>
    /// <param name="knowledge">The pack.</param>
    public Comparer(IReadOnlyList<ProfiledDocument> documents, OverlapOptions options, KnowledgePack knowledge)
    {
        (_documents, _options, _knowledge) = (documents, options, knowledge);
        _fingerprints = new FingerprintIndex(documents, options, Families.Of(documents));
        _firstUnit = new int[documents.Count + 1];
        for (int d = 0; d < documents.Count; d++)
        {
            _units.AddRange(documents[d].Profile.Units.Select(u => (d, u)));
            _firstUnit[d + 1] = _units.Count;
        }

        _near = new Near(new ConceptVectors(knowledge).Of([.. _units.Select(u => u.Unit)]));
        _ownCounts = new int[documents.Count];
        Array.Fill(_ownCounts, -1);
        _ranks = Enumerable.Range(0, documents.Count).ToDictionary(i => documents[i].Hash, i => i, StringComparer.Ordinal);
        _names = [.. documents.Select(d => Families.WordsOf(d.Document.Title))];
    }

    /// <summary>All others that have something in common with one document.</summary>
    public IEnumerable<Comparison> Of(int document)
    {
        Dictionary<int, List<PassagePair>> shared = _fingerprints.SharedBy(document, out int own);
        _ownCounts[document] = own;
        var others = new SortedSet<int>(shared.Where(s => s.Value[0].Shared >= _options.MinSharedFingerprints).Select(s => s.Key));
        for (int unit = _firstUnit[document]; unit < _firstUnit[document + 1]; unit++)
        {
            others.UnionWith(_near.Of(unit, _options.MinCosine).Select(u => _units[u].Document).Where(d => d != document));
        }

        foreach (int other in others) { yield return Compare(document, other, shared.GetValueOrDefault(other, [])); }
    }

    /// <summary>Documents whose pairs can have changed because of some: those themselves, and all that share text with them, as what is template text can have changed.</summary>
    /// <param name="changed">Ranks of new and changed documents.</param>
    /// <param name="removed">Documents that are gone.</param>
    public HashSet<int> TouchedBy(IReadOnlyList<int> changed, IReadOnlyList<OverlapProfile> removed)
    {
        var touched = new HashSet<int>(changed);
        foreach (OverlapProfile profile in removed.Concat(changed.Select(c => _documents[c].Profile))) { touched.UnionWith(_fingerprints.SharersOf(profile)); }

        return touched;
    }

    /// <summary>Ranks of the two documents, lowest first.</summary>
    public (int A, int B) KeyOf(Comparison comparison) => (_ranks[comparison.A.Hash], _ranks[comparison.B.Hash]);

    private Comparison Compare(int document, int other, List<PassagePair> copied)
    {
        bool isFirst = document < other;
        ProfiledDocument a = _documents[isFirst ? document : other], b = _documents[isFirst ? other : document];
        int shared = copied.Where(c => c.Shared >= _options.MinSharedFingerprints).Sum(c => c.Shared), fewest = Math.Min(OwnOf(document), OwnOf(other));
        double names = Families.Likeness(_names[document], _names[other]);
        bool mayBeVersion = names > 0.3 || shared > fewest / 3;
        return new Comparison(
            a,
            b,
            isFirst ? copied : [.. copied.Select(c => new PassagePair(c.B, c.A, c.Shared)).OrderByDescending(c => c.Shared).ThenBy(c => c.A).ThenBy(c => c.B)],
            fewest == 0 ? 0 : Math.Min(1, (double)shared / fewest),
            mayBeVersion ? Containment.Of(a.Profile, b.Profile) : 0,
            names,
            _names[document].IsSubsetOf(_names[other]) || _names[other].IsSubsetOf(_names[document]),
            VectorScan.Cosine(a.Profile.Vector, b.Profile.Vector),
            WorkComparison.SharedTerms(a.Profile.Terms, b.Profile.Terms),
            BestWork(a, b));
    }

    private int OwnOf(int document)
    {
        if (_ownCounts[document] < 0)
        {
            _fingerprints.SharedBy(document, out int own);
            _ownCounts[document] = own;
        }

        return _ownCounts[document];
    }

    private WorkComparison? BestWork(ProfiledDocument a, ProfiledDocument b)
    {
        WorkComparison? best = null;
        foreach (WorkUnit unitA in a.Profile.Units)
        {
            foreach (WorkUnit unitB in b.Profile.Units)
            {
                WorkComparison work = WorkComparison.Of(a, unitA, b, unitB, _knowledge);
                if (best is null || Strength(work) > Strength(best)) { best = work; }
            }
        }

        return best;
    }

    private static double Strength(WorkComparison work) => work.Theme + work.Target + work.Work + work.Terms;
}
