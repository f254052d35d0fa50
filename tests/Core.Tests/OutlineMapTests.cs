using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Tests;

public class OutlineMapTests
{
    private static readonly KnowledgePack Pack = KnowledgePack.BuiltIn;

    [Fact]
    public void Map_EveryMunicipality_HasAnOutline() =>
        Pack.Map.Outlines.Select(o => (o.Code, o.Name)).ShouldBe(Pack.Regions.Where(r => !r.IsDistrict).Select(r => (r.Code, r.Name)), ignoreOrder: true);

    [Fact]
    public void Map_NamesItsSource() => Pack.Map.Attribution.ShouldContain("Kadaster / CBS");

    [Fact]
    public void Map_IsAsLargeAsTheUnit()
    {
        Pack.Map.Width.ShouldBeInRange(45, 60);
        Pack.Map.Height.ShouldBeInRange(95, 115);
    }

    [Fact]
    public void Map_EveryPoint_LiesOnTheMap()
    {
        foreach (MapPoint point in Pack.Map.Outlines.SelectMany(o => o.Rings).SelectMany(r => r))
        {
            point.X.ShouldBeInRange(0, Pack.Map.Width + 1e-9);
            point.Y.ShouldBeInRange(0, Pack.Map.Height + 1e-9);
        }
    }

    [Fact]
    public void Map_Compass_IsRight()
    {
        Top("Texel").ShouldBeLessThan(Top("Den Helder"));
        Top("Alkmaar").ShouldBeLessThan(Top("Haarlemmermeer"));
        Left("Zandvoort").ShouldBeLessThan(Left("Enkhuizen"));
    }

    [Fact]
    public void Tiles_OfMunicipalities_AreAllThereAndUnique()
    {
        TilePosition?[] tiles = [.. Pack.Regions.Where(r => !r.IsDistrict).Select(r => r.Tile)];
        tiles.ShouldNotContain((TilePosition?)null);
        tiles.ShouldBeUnique();
        tiles.ShouldAllBe(t => t != null && t.Value.Column <= 6 && t.Value.Row <= 10);
    }

    [Fact]
    public void Tiles_OfDistricts_AreNone() => Pack.Regions.Where(r => r.IsDistrict).ShouldAllBe(r => r.Tile == null);

    [Theory]
    [InlineData("""{"features":[]}""", "een veld ontbreekt")]
    [InlineData("""{"attribution":"x","features":[]}""", "geen gemeenten")]
    [InlineData("""{"attribution":"x","features":[{"properties":{"gm_code":"GM1","name":"A"},"geometry":{"type":"Point","coordinates":[4,52]}}]}""", "geen vlak")]
    [InlineData("""{"attribution":"x","features":[{"properties":{"gm_code":"GM1","name":"A"},"geometry":{"type":"Polygon","coordinates":[[[4,52],[5,52],[5,53],[4,53]]]}}]}""", "niet gesloten")]
    [InlineData("""{"attribution":"x","features":[{"properties":{"gm_code":"GM1","name":"A"},"geometry":{"type":"Polygon","coordinates":[[["4",52]]]}}]}""", "verkeerde vorm")]
    public void Load_BadBorders_StopsWithFileAndReason(string text, string reason)
    {
        PackException fault = Should.Throw<PackException>(() => KnowledgePack.Load(name => name.EndsWith(".geojson", StringComparison.Ordinal) ? text : KnowledgePack.Read(name)));
        fault.File.ShouldBe("noord-holland-gemeenten.geojson");
        fault.Reason.ShouldContain(reason);
    }

    private static double Top(string name) => Of(name).Rings.SelectMany(r => r).Min(p => p.Y);

    private static double Left(string name) => Of(name).Rings.SelectMany(r => r).Min(p => p.X);

    private static RegionOutline Of(string name) => Pack.Map.Outlines.Single(o => o.Name == name);
}
