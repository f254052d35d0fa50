using ZVSearch.Themes.Clusters;

namespace ZVSearch.Themes.Tests;

public sealed class AgreementTests
{
    [Theory]
    [InlineData(new[] { 0, 0, 1, 1 }, new[] { 5, 5, 7, 7 }, 1, 1, 1)]
    [InlineData(new[] { 0, 0, 0, 0 }, new[] { 1, 1, 2, 2 }, 0, 0.5, 0)]
    [InlineData(new[] { 0, 1, 0, 1 }, new[] { 0, 0, 1, 1 }, -0.5, 0.5, 0)]
    public void Measures_KnownDivisions_HaveTheirTextbookValues(int[] groups, int[] labels, double rand, double purity, double information)
    {
        Agreement.AdjustedRand(groups, labels).ShouldBe(rand, 1e-9);
        Agreement.Purity(groups, labels).ShouldBe(purity, 1e-9);
        if (groups.Distinct().Count() > 1) { Agreement.MutualInformation(groups, labels).ShouldBe(information, 1e-9); }
    }
}
