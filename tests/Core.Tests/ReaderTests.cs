using ZVSearch.Core.Readers;

namespace ZVSearch.Core.Tests;

public class ReaderTests
{
    [Fact]
    public void Of_Groups_AreComparedWithoutCase() => Reader.Of("jan", ["Driehoek"]).Groups.Contains("driehoek").ShouldBeTrue();

    [Fact]
    public void Of_EmptyUser_Throws() => Should.Throw<ArgumentException>(() => Reader.Of(" ", []));

    [Fact]
    public void Of_AnyUser_IsNoAdministrator() => Reader.Of("admin", ["beheer"]).IsAdministrator.ShouldBeFalse();
}
