using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Charts;

/// <summary>From kilometres to the drawing: paths, and places for labels.</summary>
/// <param name="Map">The borders.</param>
internal sealed record MapLayout(OutlineMap Map)
{
    private const double UnitsPerKilometre = 8.4;

    /// <summary>Room for the line along the border.</summary>
    private const double Margin = 4;

    /// <summary>Points per side that are tried for a label.</summary>
    private const int Grid = 28;

    /// <summary>A label is wide and low, so room to the side counts for less than room above.</summary>
    private const double Flatness = 1.6;

    public double Width => Map.Width * UnitsPerKilometre + 2 * Margin;

    public double Height => Map.Height * UnitsPerKilometre + 2 * Margin;

    /// <summary>Outline as the attribute <c>d</c> of a path.</summary>
    public static string Path(RegionOutline outline) =>
        string.Concat(outline.Rings.Select(r => "M" + string.Join('L', r.SkipLast(1).Select(p => $"{Svg.N(Scaled(p.X))} {Svg.N(Scaled(p.Y))}")) + "Z"));

    /// <summary>The point of the largest part of a municipality that lies farthest from its border, and the width of the municipality there.</summary>
    public static (double X, double Y, double Room) LabelOf(RegionOutline outline)
    {
        IReadOnlyList<MapPoint> ring = outline.Rings.MaxBy(r => Math.Abs(Area(r))) ?? [];
        double left = ring.Min(p => p.X), top = ring.Min(p => p.Y);
        double width = ring.Max(p => p.X) - left, height = ring.Max(p => p.Y) - top;
        var best = (Point: new MapPoint(left + width / 2, top + height / 2), Distance: -1.0);
        foreach (int cell in Enumerable.Range(0, Grid * Grid))
        {
            var point = new MapPoint(left + width * (cell % Grid + 0.5) / Grid, top + height * (cell / Grid + 0.5) / Grid);
            double distance = IsInside(ring, point) ? Edges(ring).Min(e => Distance(point, e.From, e.To)) : -1;
            if (distance > best.Distance) { best = (point, distance); }
        }

        return (Scaled(best.Point.X), Scaled(best.Point.Y), Chord(ring, best.Point) * UnitsPerKilometre);
    }

    private static double Scaled(double kilometres) => kilometres * UnitsPerKilometre + Margin;

    private static IEnumerable<(MapPoint From, MapPoint To)> Edges(IReadOnlyList<MapPoint> ring) => ring.Zip(ring.Skip(1));

    /// <summary>Twice the area, in square kilometres; negative for a ring that runs the other way.</summary>
    private static double Area(IReadOnlyList<MapPoint> ring) => Edges(ring).Sum(e => e.From.X * e.To.Y - e.To.X * e.From.Y);

    /// <summary>Where a level line through the point crosses the border, from west to east.</summary>
    private static double[] Crossings(IReadOnlyList<MapPoint> ring, double y) =>
    [
        .. Edges(ring).Where(e => e.From.Y > y != e.To.Y > y).Select(e => e.From.X + (y - e.From.Y) / (e.To.Y - e.From.Y) * (e.To.X - e.From.X)).Order(),
    ];

    private static bool IsInside(IReadOnlyList<MapPoint> ring, MapPoint point) => Crossings(ring, point.Y).Count(x => x < point.X) % 2 == 1;

    /// <summary>Twice the way to the nearer side: the label stands in the middle.</summary>
    private static double Chord(IReadOnlyList<MapPoint> ring, MapPoint point)
    {
        double[] crossings = Crossings(ring, point.Y);
        double west = crossings.LastOrDefault(x => x < point.X, point.X), east = crossings.FirstOrDefault(x => x >= point.X, point.X);
        return 2 * Math.Min(point.X - west, east - point.X);
    }

    /// <summary>Distance from a point to a piece of border, with height counting for more than width.</summary>
    private static double Distance(MapPoint point, MapPoint from, MapPoint to)
    {
        double dx = (to.X - from.X) / Flatness, dy = to.Y - from.Y;
        double px = (point.X - from.X) / Flatness, py = point.Y - from.Y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.Clamp((px * dx + py * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(px - along * dx, 2) + Math.Pow(py - along * dy, 2));
    }
}
