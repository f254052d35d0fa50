namespace ZVSearch.Search.Hits;

/// <summary>Puts documents in the order in which they are shown: by score, or without words the newest first; equal ones by path.</summary>
internal sealed class HitOrder(Snapshot snapshot, Func<int, float>? score)
{
    /// <summary>The best <paramref name="count"/> in order.</summary>
    public List<int> Best(List<int> cards, int count)
    {
        Comparison<int> compare = score is null ? ByDate : ByScore(cards, score);
        if (cards.Count > 4 * count) { cards = TopOf(cards, compare, count); }

        cards.Sort(compare);
        return cards;
    }

    private static List<int> TopOf(List<int> cards, Comparison<int> compare, int count)
    {
        var worstFirst = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => compare(b, a)));
        foreach (int card in cards)
        {
            if (worstFirst.Count < count) { worstFirst.Enqueue(card, card); }
            else if (count > 0 && compare(card, worstFirst.Peek()) < 0) { worstFirst.DequeueEnqueue(card, card); }
        }

        return [.. worstFirst.UnorderedItems.Select(i => i.Element)];
    }

    private Comparison<int> ByScore(List<int> cards, Func<int, float> scoreOf)
    {
        Dictionary<int, float> scores = cards.ToDictionary(c => c, scoreOf);
        return (a, b) => scores[b].CompareTo(scores[a]) is var order and not 0 ? order : ByFile(a, b);
    }

    private int ByDate(int a, int b) => Nullable.Compare(snapshot.Cards[b].Date, snapshot.Cards[a].Date) is var order and not 0 ? order : ByFile(a, b);

    private int ByFile(int a, int b) => string.CompareOrdinal(snapshot.Cards[a].File, snapshot.Cards[b].File);
}
