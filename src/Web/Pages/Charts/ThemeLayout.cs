namespace ZVSearch.Web.Pages.Charts;

/// <summary>Places for bubbles and their names, the same in every run.</summary>
internal static class ThemeLayout
{
    public const double Width = 760, Height = 560, LineHeight = 16, Baseline = 14;

    /// <summary>Room along the edges, for the names of bubbles there.</summary>
    private const double Margin = 24;

    private const double Smallest = 9, Largest = 46;

    /// <summary>Share of the drawing that all bubbles together may cover: more cannot be told apart.</summary>
    private const double MostCover = 0.22;

    /// <summary>Rounds in which bubbles push each other aside.</summary>
    private const int Rounds = 60;

    /// <summary>Where the diagonal leaves a circle, as a share of its radius.</summary>
    private const double Diagonal = 0.71;

    private const double Gap = 3;

    /// <summary>Widest lines of a name: as they are at first, shorter where it is crowded.</summary>
    private static readonly double[] LabelRooms = [190, 100];

    /// <summary>Largest bubbles first: they choose their place, and small ones are drawn on top of them.</summary>
    public static IReadOnlyList<PlacedBubble> Of(IReadOnlyList<ThemeBubble> bubbles)
    {
        PlacedBubble[] placed = [.. Sized(bubbles).OrderByDescending(b => b.Bubble.Count).ThenBy(b => b.Bubble.Label, StringComparer.Ordinal)];
        for (int round = 0; round < Rounds && PushApart(placed); round++) { }

        List<LabelBox> taken = [];
        return [.. placed.Select(b => Named(b, placed, taken))];
    }

    /// <summary>Area follows the count, so that twice as many look twice as large.</summary>
    private static IEnumerable<PlacedBubble> Sized(IReadOnlyList<ThemeBubble> bubbles)
    {
        double highest = Math.Max(1, bubbles.Max(b => b.Count));
        double[] radii = [.. bubbles.Select(b => Math.Max(Smallest, Largest * Math.Sqrt(Math.Max(0, b.Count) / highest)))];
        double shrink = Math.Min(1, Math.Sqrt(MostCover * Width * Height / radii.Sum(r => Math.PI * r * r)));
        return bubbles.Zip(radii, (b, radius) => new PlacedBubble(b, Margin + (Width - 2 * Margin) * Share(b.X), Margin + (Height - 2 * Margin) * Share(b.Y), radius * shrink, null)).Select(Inside);
    }

    private static double Share(double value) => double.IsNaN(value) ? 0.5 : Math.Clamp(value, 0, 1);

    /// <returns>False when nothing had to move.</returns>
    private static bool PushApart(PlacedBubble[] placed)
    {
        bool hasMoved = false;
        for (int i = 0; i < placed.Length; i++)
        {
            for (int j = i + 1; j < placed.Length; j++) { hasMoved |= PushApart(placed, i, j); }
        }

        return hasMoved;
    }

    private static bool PushApart(PlacedBubble[] placed, int first, int second)
    {
        (PlacedBubble a, PlacedBubble b) = (placed[first], placed[second]);
        double dx = b.X - a.X, dy = b.Y - a.Y, distance = Math.Sqrt(dx * dx + dy * dy), least = a.Radius + b.Radius + 2;
        if (distance >= least) { return false; }

        // Two in the very same place: which way they go follows from their order, for chance would change the picture.
        if (distance < 0.01) { (dx, dy, distance) = (Math.Cos(second), Math.Sin(second), 1); }

        double push = (least - distance) / 2 / distance;
        placed[first] = Inside(a with { X = a.X - dx * push, Y = a.Y - dy * push });
        placed[second] = Inside(b with { X = b.X + dx * push, Y = b.Y + dy * push });
        return true;
    }

    private static PlacedBubble Inside(PlacedBubble bubble) => bubble with
    {
        X = Math.Clamp(bubble.X, bubble.Radius + 1, Width - bubble.Radius - 1),
        Y = Math.Clamp(bubble.Y, bubble.Radius + 1, Height - bubble.Radius - 1),
    };

    /// <summary>Takes the first place for the name that touches no other name and no bubble; then tries it in narrower lines; none when all is taken.</summary>
    private static PlacedBubble Named(PlacedBubble bubble, PlacedBubble[] all, List<LabelBox> taken)
    {
        LabelBox? free = LabelRooms.SelectMany(r => Candidates(bubble, r)).FirstOrDefault(c => IsInside(c) && !taken.Any(c.Overlaps) && !all.Any(o => o.Touches(c)));
        if (free is not null) { taken.Add(free); }

        return bubble with { Label = free };
    }

    /// <summary>Below, above and beside the bubble, and between these.</summary>
    private static IEnumerable<LabelBox> Candidates(PlacedBubble bubble, double room)
    {
        IReadOnlyList<string> lines = ChartText.Wrap(bubble.Bubble.Label, room, 2);
        double width = lines.Select(l => ChartText.Width(l)).Append(1).Max() + 4, height = lines.Count * LineHeight + 2;
        double reach = bubble.Radius + Gap, slant = bubble.Radius * Diagonal + Gap;
        (double X, double Y)[] corners =
        [
            (bubble.X - width / 2, bubble.Y + reach), (bubble.X - width / 2, bubble.Y - reach - height),
            (bubble.X + reach, bubble.Y - height / 2), (bubble.X - reach - width, bubble.Y - height / 2),
            (bubble.X + slant, bubble.Y + slant), (bubble.X + slant, bubble.Y - slant - height),
            (bubble.X - slant - width, bubble.Y + slant), (bubble.X - slant - width, bubble.Y - slant - height),
            (bubble.X, bubble.Y + reach), (bubble.X - width, bubble.Y + reach), (bubble.X, bubble.Y - reach - height), (bubble.X - width, bubble.Y - reach - height),
        ];
        return corners.Select(c => new LabelBox(c.X, c.Y, width, height, lines)).SelectMany(b => (LabelBox[])[b, b with { X = Math.Clamp(b.X, 2, Width - width - 2) }]);
    }

    private static bool IsInside(LabelBox box) => box is { X: >= 0, Y: >= 0 } && box.X + box.Width <= Width && box.Y + box.Height <= Height;
}
