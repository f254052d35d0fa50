using ZVSearch.Web.Pages.Themes;

namespace ZVSearch.Web.Tests.Themes;

public sealed class ThemePlacesTests
{
    private static readonly byte[][] Centres = [Centre(100, 0, 0), Centre(90, 30, 0), Centre(0, 100, 0), Centre(0, 0, 100), Centre(0, 10, 95)];

    [Fact]
    public void Of_SameCentres_AreAlwaysInTheSamePlaces() => ThemePlaces.Of(Centres).ShouldBe(ThemePlaces.Of(Centres));

    [Fact]
    public void Of_Places_LieWithinThePicture() => ThemePlaces.Of(Centres).ShouldAllBe(p => p.X >= 0 && p.X <= 1 && p.Y >= 0 && p.Y <= 1);

    [Fact]
    public void Of_AlikeThemes_LieTogether()
    {
        IReadOnlyList<(double X, double Y)> places = ThemePlaces.Of(Centres);
        Distance(places[3], places[4]).ShouldBeLessThan(Distance(places[3], places[0]) / 2);
        Distance(places[0], places[1]).ShouldBeLessThan(Distance(places[0], places[2]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_NothingToTellApart_LiesInTheMiddle(int count) => ThemePlaces.Of([.. Enumerable.Repeat(Centre(1, 2, 3), count)]).ShouldAllBe(p => p.X == 0.5 && p.Y == 0.5);

    [Fact]
    public void Likeness_OfOtherModels_IsNone() => ThemePlaces.Likeness(Centre(1, 2), Centre(1, 2, 3)).ShouldBe(0);

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static byte[] Centre(params int[] values) =>
        [.. BitConverter.GetBytes((float)(1 / Math.Sqrt(values.Sum(v => v * v)))), .. values.Select(v => unchecked((byte)(sbyte)v))];
}
