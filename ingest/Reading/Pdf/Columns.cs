namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>
/// fragments → lines in reading order. A page is cut at a gutter (an empty strip with running text on both sides); what
/// crosses the gutter, such as a title, cuts the columns into bands that are read from top to bottom.
/// After the XY-cut of Nagy and Seth (1984), with prose instead of white space alone as the proof of a column: tables also have
/// white strips, but their cells are short.
/// </summary>
internal static class Columns
{
    private const int MaxDepth = 3;
    private const int MinLinesPerColumn = 5;
    private const double MinGutter = 8;

    public static List<Line> Order(List<Fragment> fragments) => Order(fragments, 0);

    private static List<Line> Order(List<Fragment> fragments, int depth)
    {
        if (depth >= MaxDepth || FindGutter(fragments) is not { } gutter)
        {
            return ToLines(fragments);
        }

        var lines = new List<Line>();
        List<Fragment> left = [], right = [];
        foreach (Fragment fragment in fragments.OrderByDescending(f => f.Baseline).ThenBy(f => f.Left))
        {
            if (fragment.Right <= gutter + 1) { left.Add(fragment); }
            else if (fragment.Left >= gutter - 1) { right.Add(fragment); }
            else { Flush(); lines.AddRange(ToLines([fragment])); }
        }

        Flush();
        return lines;

        void Flush()
        {
            lines.AddRange(Order(left, depth + 1));
            lines.AddRange(Order(right, depth + 1));
            (left, right) = ([], []);
        }
    }

    /// <summary>x of the middle of the gutter; null when the fragments stand in one column.</summary>
    private static double? FindGutter(List<Fragment> fragments)
    {
        if (fragments.Count < 2 * MinLinesPerColumn) { return null; }

        double left = fragments.Min(f => f.Left), right = fragments.Max(f => f.Right);
        double width = right - left;
        if (width is < 100 or > 10_000) { return null; }

        int[] crossings = Crossings(fragments, left, (int)width + 1);
        double? best = null;
        int bestScore = 0;
        foreach (int middle in EmptiestStrips(crossings, (int)(width * 0.2), (int)(width * 0.8), fragments.Count / 4))
        {
            int score = ProseAround(fragments, left + middle);
            if (score > bestScore) { (best, bestScore) = (left + middle, score); }
        }

        return best;
    }

    private static int[] Crossings(List<Fragment> fragments, double left, int width)
    {
        int[] crossings = new int[width + 2];
        foreach (Fragment fragment in fragments)
        {
            int from = Math.Clamp((int)(fragment.Left - left), 0, width);
            int to = Math.Clamp((int)(fragment.Right - left), from, width);
            for (int x = from; x <= to; x++) { crossings[x]++; }
        }

        return crossings;
    }

    /// <summary>Middles of the strips that at most <paramref name="allowed"/> fragments cross, wide enough to be a gutter.</summary>
    private static IEnumerable<int> EmptiestStrips(int[] crossings, int from, int to, int allowed)
    {
        int start = -1;
        for (int x = from; x <= to + 1; x++)
        {
            bool isOpen = x <= to && crossings[x] <= allowed;
            if (isOpen && start < 0) { start = x; }

            if (!isOpen && start >= 0)
            {
                if (x - start >= MinGutter) { yield return Emptiest(crossings, start, x); }

                start = -1;
            }
        }
    }

    private static int Emptiest(int[] crossings, int from, int to)
    {
        int least = crossings.AsSpan(from, to - from).ToArray().Min();
        int[] places = [.. Enumerable.Range(from, to - from).Where(x => crossings[x] == least)];
        return places[places.Length / 2];
    }

    /// <summary>Number of fragments that speak for columns; 0 when one side does not look like running text.</summary>
    private static int ProseAround(List<Fragment> fragments, double gutter)
    {
        List<Fragment> left = [.. fragments.Where(f => f.Right <= gutter + 1)];
        List<Fragment> right = [.. fragments.Where(f => f.Left >= gutter - 1)];
        return IsProse(left) && IsProse(right) ? left.Count + right.Count : 0;
    }

    private static bool IsProse(List<Fragment> side)
    {
        if (side.Count < MinLinesPerColumn) { return false; }

        double columnWidth = side.Max(f => f.Right) - side.Min(f => f.Left);
        int full = side.Count(f => f.Width > 0.6 * columnWidth && f.Text.Length > 18);
        return full >= MinLinesPerColumn && full * 2 > side.Count;
    }

    private static List<Line> ToLines(List<Fragment> fragments)
    {
        var lines = new List<Line>();
        var current = new List<Fragment>();
        double baseline = 0, size = 0;
        foreach (Fragment fragment in fragments.OrderByDescending(f => f.Baseline).ThenBy(f => f.Left))
        {
            if (current.Count > 0 && baseline - fragment.Baseline > 0.45 * Math.Max(size, fragment.Size))
            {
                lines.Add(new Line([.. current.OrderBy(f => f.Left)]));
                current.Clear();
            }

            if (current.Count == 0 || fragment.Size > size) { (baseline, size) = (fragment.Baseline, fragment.Size); }

            current.Add(fragment);
        }

        if (current.Count > 0) { lines.Add(new Line([.. current.OrderBy(f => f.Left)])); }

        return lines;
    }
}
