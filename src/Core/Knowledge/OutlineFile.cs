using System.Text.Json;

namespace ZVSearch.Core.Knowledge;

/// <summary>Reads the borders of the pack (GeoJSON in WGS84) and lays them flat.</summary>
internal static class OutlineFile
{
    /// <summary>Kilometres in a degree of latitude; good to half a percent here, ample for a drawing.</summary>
    private const double KilometresPerDegree = 111.2;

    /// <summary>The middle of the unit: equirectangular, true to scale on this parallel and off by one percent at its ends.</summary>
    private const double MiddleLatitude = 52.6;

    /// <summary>A triangle that returns to its start.</summary>
    private const int FewestPoints = 4;

    private static readonly double Shrink = Math.Cos(MiddleLatitude * Math.PI / 180);

    /// <exception cref="PackException">Not GeoJSON, a border that encloses nothing, or no line about the source.</exception>
    public static OutlineMap Parse(PackFile file) => file.Json(root =>
    {
        string attribution = root.GetProperty("attribution").GetString() ?? throw file.Fault(0, "de bronvermelding ontbreekt.");
        RegionOutline[] raw = [.. root.GetProperty("features").EnumerateArray().Select(f => Outline(file, f))];
        if (raw.Length == 0) { throw file.Fault(0, "er staan geen gemeenten in."); }

        MapPoint[] all = [.. raw.SelectMany(o => o.Rings).SelectMany(r => r)];
        var corner = new MapPoint(all.Min(p => p.X), all.Min(p => p.Y));
        RegionOutline[] placed = [.. raw.Select(o => o with { Rings = [.. o.Rings.Select(r => Moved(r, corner))] })];
        return new OutlineMap(placed, all.Max(p => p.X) - corner.X, all.Max(p => p.Y) - corner.Y, attribution);
    });

    private static RegionOutline Outline(PackFile file, JsonElement feature)
    {
        JsonElement properties = feature.GetProperty("properties");
        string name = properties.GetProperty("name").GetString() ?? string.Empty;
        JsonElement geometry = feature.GetProperty("geometry");
        JsonElement shapes = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => shapes.EnumerateArray(),
            "MultiPolygon" => shapes.EnumerateArray().SelectMany(p => p.EnumerateArray()),
            _ => throw file.Fault(file.LineOf(name), $"de grens van '{name}' is geen vlak."),
        };
        return new RegionOutline(properties.GetProperty("gm_code").GetString() ?? string.Empty, name, [.. rings.Select(r => Ring(file, name, r))]);
    }

    private static MapPoint[] Ring(PackFile file, string name, JsonElement ring)
    {
        MapPoint[] points = [.. ring.EnumerateArray().Where(p => p.GetArrayLength() > 1).Select(p => Flat(p[0].GetDouble(), p[1].GetDouble()))];
        return points.Length >= FewestPoints && points[0] == points[^1]
            ? points
            : throw file.Fault(file.LineOf(name), $"de grens van '{name}' is niet gesloten.");
    }

    /// <summary>South is down, as in a drawing.</summary>
    private static MapPoint Flat(double longitude, double latitude) => new(longitude * Shrink * KilometresPerDegree, -latitude * KilometresPerDegree);

    private static MapPoint[] Moved(IReadOnlyList<MapPoint> ring, MapPoint corner) => [.. ring.Select(p => new MapPoint(p.X - corner.X, p.Y - corner.Y))];
}
