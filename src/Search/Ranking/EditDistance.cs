namespace ZVSearch.Search.Ranking;

/// <summary>Levenshtein distance with exchange of neighbours (optimal string alignment), as the index uses for words with <c>~</c>.</summary>
internal static class EditDistance
{
    /// <summary>True when the words begin alike and differ by no more than so many letters.</summary>
    public static bool IsWithin(string a, string b, int edits) =>
        a.Length > 0 && b.Length > 0 && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= edits && Of(a, b) <= edits;

    /// <summary>Letters to insert, leave out, replace or exchange with a neighbour.</summary>
    public static int Of(string a, string b)
    {
        int[] twoBack = new int[b.Length + 1], back = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) { back[j] = j; }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + change);
                bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (isSwap) { row[j] = Math.Min(row[j], twoBack[j - 2] + 1); }
            }

            (twoBack, back, row) = (back, row, twoBack);
        }

        return back[b.Length];
    }
}
