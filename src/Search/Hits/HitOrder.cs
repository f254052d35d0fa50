using System.Globalization;

namespace ZVSearch.Search.Hits;

/// <summary>Puts documents in the order in which they are shown; equal ones by path.</summary>
/// <param name="snapshot">The documents.</param>
/// <param name="order">The order that was asked for.</param>
/// <param name="score">Gives the score of a document; null when the question has no words, and then relevance is newness.</param>
internal sealed class HitOrder(Snapshot snapshot, SearchOrder order, Func<int, float>? score)
{
    private static readonly StringComparer Titles = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);

    /// <summary>The best <paramref name="count"/> in order.</summary>
    public List<int> Best(List<int> cards, int count)
    {
        Comparison<int> compare = order switch
        {
            SearchOrder.Oldest => ByAge,
            SearchOrder.Title => ByTitle,
            SearchOrder.Relevance when score is not null => ByScore(cards, score),
            _ => ByDate,
        };
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
        return (a, b) => scores[b].CompareTo(scores[a]) is var difference and not 0 ? difference : ByFile(a, b);
    }

    private int ByDate(int a, int b) => Nullable.Compare(snapshot.Cards[b].Date, snapshot.Cards[a].Date) is var difference and not 0 ? difference : ByFile(a, b);

    /// <summary>Without a date at the end, here too: what has no date is not the oldest.</summary>
    private int ByAge(int a, int b)
    {
        (DateOnly? first, DateOnly? second) = (snapshot.Cards[a].Date, snapshot.Cards[b].Date);
        return (first ?? DateOnly.MaxValue).CompareTo(second ?? DateOnly.MaxValue) is var difference and not 0 ? difference : ByFile(a, b);
    }

    private int ByTitle(int a, int b) => Titles.Compare(snapshot.Cards[a].Title, snapshot.Cards[b].Title) is var difference and not 0 ? difference : ByFile(a, b);

    private int ByFile(int a, int b) => string.CompareOrdinal(snapshot.Cards[a].File, snapshot.Cards[b].File);
}
