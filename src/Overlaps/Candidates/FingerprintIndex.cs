using ZVSearch.Overlaps.Profiles;

namespace ZVSearch.Overlaps.Candidates;

/// <summary>
/// Which documents hold the same rare words in a row. One sorted array instead of a table per fingerprint: 14,000 documents give some 15 million entries.
/// </summary>
internal sealed class FingerprintIndex
{
    /// <summary>Times <see cref="OverlapOptions.MaxSharers"/>: text in more places than this stays template text whatever comes or goes.</summary>
    private const int MostTemplate = 5;

    private readonly IReadOnlyList<ProfiledDocument> _documents;
    private readonly OverlapOptions _options;
    private readonly int[] _families;
    private readonly int[] _firstEntry;
    private readonly int[] _documentOf;
    private readonly int[] _passageOf;

    /// <summary>Entries by fingerprint; equal ones are neighbours.</summary>
    private readonly int[] _sorted;

    /// <summary>Fingerprint in the high half, entry in the low half; sorted.</summary>
    private readonly ulong[] _keys;

    /// <summary>Where the group of an entry begins in <see cref="_sorted"/>, and where it ends.</summary>
    private readonly int[] _groupStart, _groupEnd;

    /// <param name="documents">In a fixed order.</param>
    /// <param name="options">Limits.</param>
    /// <param name="families">A number per document; versions of one document share it.</param>
    public FingerprintIndex(IReadOnlyList<ProfiledDocument> documents, OverlapOptions options, int[] families)
    {
        (_documents, _options, _families) = (documents, options, families);
        _firstEntry = new int[documents.Count + 1];
        for (int d = 0; d < documents.Count; d++) { _firstEntry[d + 1] = _firstEntry[d] + documents[d].Profile.Passages.Sum(p => p.Fingerprints.Length); }

        int count = _firstEntry[^1];
        (_documentOf, _passageOf) = (new int[count], new int[count]);
        ulong[] keys = _keys = Keys();
        Array.Sort(keys);
        (_sorted, _groupStart, _groupEnd) = (new int[count], new int[count], new int[count]);
        for (int start = 0; start < count;)
        {
            int end = start + 1;
            while (end < count && keys[end] >> 32 == keys[start] >> 32) { end++; }

            for (int i = start; i < end; i++)
            {
                int entry = (int)(keys[i] & uint.MaxValue);
                _sorted[i] = entry;
                (_groupStart[entry], _groupEnd[entry]) = (start, end);
            }

            start = end;
        }
    }

    /// <summary>What one document shares with others, by document: pairs of passages with the number of fingerprints they share. Template text is left out.</summary>
    /// <param name="document">Rank of the document.</param>
    /// <param name="own">Number of its fingerprints that are not template text.</param>
    public Dictionary<int, List<PassagePair>> SharedBy(int document, out int own)
    {
        var shared = new Dictionary<int, Dictionary<(int, int), int>>();
        own = 0;
        for (int entry = _firstEntry[document]; entry < _firstEntry[document + 1]; entry++)
        {
            ReadOnlySpan<int> group = _sorted.AsSpan(_groupStart[entry], _groupEnd[entry] - _groupStart[entry]);
            if (IsTemplate(group, entry, document)) { continue; }

            own++;
            foreach (int other in group)
            {
                int d = _documentOf[other];
                if (d == document || (_documents[d].Layer != _documents[document].Layer && IsTemplate(group, other, document, d))) { continue; }

                if (!shared.TryGetValue(d, out Dictionary<(int, int), int>? pairs)) { shared[d] = pairs = []; }

                (int, int) pair = (_passageOf[entry], _passageOf[other]);
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            }
        }

        return shared.ToDictionary(s => s.Key, s => s.Value.Select(p => new PassagePair(p.Key.Item1, p.Key.Item2, p.Value)).OrderByDescending(p => p.Shared).ThenBy(p => p.A).ThenBy(p => p.B).ToList());
    }

    /// <summary>Documents that hold a fingerprint of a profile, template text or not; text that so many share that one more makes no difference is passed over.</summary>
    public HashSet<int> SharersOf(OverlapProfile profile)
    {
        var sharers = new HashSet<int>();
        foreach (uint fingerprint in profile.Passages.SelectMany(p => p.Fingerprints))
        {
            int first = ~Array.BinarySearch(_keys, (ulong)fingerprint << 32, Comparer<ulong>.Default);
            int start = first < 0 ? ~first : first;
            int end = start;
            while (end < _keys.Length && (uint)(_keys[end] >> 32) == fingerprint) { end++; }

            if (end - start > _options.MaxSharers * MostTemplate) { continue; }

            for (int i = start; i < end; i++) { sharers.Add(_documentOf[_sorted[i]]); }
        }

        return sharers;
    }

    private ulong[] Keys()
    {
        ulong[] keys = new ulong[_documentOf.Length];
        int entry = 0;
        for (int d = 0; d < _documents.Count; d++)
        {
            IReadOnlyList<PassageProfile> passages = _documents[d].Profile.Passages;
            for (int p = 0; p < passages.Count; p++)
            {
                foreach (uint fingerprint in passages[p].Fingerprints)
                {
                    (_documentOf[entry], _passageOf[entry]) = (d, p);
                    keys[entry] = ((ulong)fingerprint << 32) | (uint)entry;
                    entry++;
                }
            }
        }

        return keys;
    }

    /// <summary>Counted over documents that everybody sees, and those seen by all readers of the documents that are compared.</summary>
    private bool IsTemplate(ReadOnlySpan<int> group, int entry, int document, int other = -1)
    {
        if (group.Length < _options.TemplateSharers) { return false; }

        uint heading = _documents[_documentOf[entry]].Profile.Passages[_passageOf[entry]].Heading;
        var families = new HashSet<int>();
        var underHeading = new HashSet<int>();
        foreach (int e in group)
        {
            int d = _documentOf[e];
            string layer = _documents[d].Layer;
            if (layer.Length > 0 && layer != _documents[document].Layer && (other < 0 || layer != _documents[other].Layer)) { continue; }

            families.Add(_families[d]);
            if (heading != 0 && _documents[d].Profile.Passages[_passageOf[e]].Heading == heading) { underHeading.Add(_families[d]); }

            if (families.Count > _options.MaxSharers || underHeading.Count >= _options.TemplateSharers) { return true; }
        }

        return false;
    }
}
