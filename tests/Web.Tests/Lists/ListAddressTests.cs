using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZVSearch.Web.Pages.Lists;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Tests.Lists;

public sealed class ListAddressTests
{
    [Theory]
    [InlineData("status=geldig&onbekend=x", "/lijst?status=geldig")]
    [InlineData("status=&gebied=%20Hoorn%20", "/lijst?gebied=Hoorn")]
    [InlineData("pagina=3", "/lijst?pagina=3")]
    [InlineData("pagina=-1", "/lijst")]
    [InlineData("pagina=99999999999999", "/lijst")]
    [InlineData("status=a%26b%3Cscript%3E", "/lijst?status=a%26b%3Cscript%3E")]
    public void From_AnythingTyped_GivesAnAddress(string typed, string expected) => Of(typed).ToString().ShouldBe(expected);

    [Fact]
    public void With_Choice_GoesToTheFirstPage() => Of("pagina=3&status=geldig").With("gebied", "Hoorn").With("status", "").ToString().ShouldBe("/lijst?gebied=Hoorn");

    [Fact]
    public void Offered_UnknownChoice_IsIgnored() =>
        Of("status=raar&gebied=Hoorn").Offered([new FilterField("status", "Status", "raar", [("geldig", "geldig")]), new FilterField("gebied", "Gebied", "Hoorn")]).ToString().ShouldBe("/lijst?gebied=Hoorn");

    [Theory]
    [InlineData(1, 120, 1, 50)]
    [InlineData(3, 120, 101, 120)]
    [InlineData(9, 120, 101, 120)]
    [InlineData(1, 0, 0, 0)]
    public void Shown_AnyPage_LosesNoRow(int page, int rows, int first, int last)
    {
        IEnumerable<int> shown = Of($"pagina={page}").Shown<int>([.. Enumerable.Range(1, rows)]);
        shown.ShouldBe(last == 0 ? [] : Enumerable.Range(first, last - first + 1));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("POLITIE", true)]
    [InlineData("politie cafe", true)]
    [InlineData("politie brandweer", false)]
    public void Hold_WordsTyped_AreComparedWithoutCaseAndAccents(string typed, bool expected) => Words.Hold(typed, "de politie", null, "Café").ShouldBe(expected);

    [Theory]
    [InlineData("", true)]
    [InlineData("Hoorn", true)]
    [InlineData("Noord-Holland Noord", true)]
    [InlineData("Haarlem", false)]
    public void AreIn_Region_IncludesItsDistrict(string region, bool expected) => Words.AreIn(region, ["Hoorn"]).ShouldBe(expected);

    private static ListAddress Of(string typed) =>
        ListAddress.From("/lijst", new QueryCollection(new Dictionary<string, StringValues>(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(typed))), "status", "gebied");
}
