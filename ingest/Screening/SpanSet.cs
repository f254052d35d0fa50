namespace ZVSearch.Ingest.Screening;

/// <summary>Places that are taken, kept in order.</summary>
internal sealed class SpanSet
{
    private readonly SortedList<int, int> _spans = [];

    public void Add(int start, int end) => _spans[start] = Math.Max(end, _spans.GetValueOrDefault(start));

    public bool Overlaps(int start, int end)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans.GetKeyAtIndex(middle) < end) { low = middle + 1; } else { high = middle; }
        }

        // Spans do not overlap each other, so the last one that begins before the end decides.
        return low > 0 && _spans.GetValueAtIndex(low - 1) > start;
    }
}
