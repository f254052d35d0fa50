using ZVSearch.Core.Documents;
using ZVSearch.Store.Originals;
using ZVSearch.Support;

namespace ZVSearch.Store.Tests;

public sealed class OriginalStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Add_Twice_KeepsOneCopyThatCanBeRead()
    {
        var store = new OriginalStore(_folder["o"]);
        ContentHash hash = ContentHash.Of("inhoud"u8);
        store.Add(hash, "inhoud"u8.ToArray());
        store.Add(hash, "inhoud"u8.ToArray());
        store.All().ShouldBe([hash]);
        using Stream? content = store.Open(hash);
        content.ShouldNotBeNull().Length.ShouldBe(6);
    }

    [Fact]
    public void Sweep_LeftoverOfACrash_IsRemoved()
    {
        var store = new OriginalStore(_folder["o"]);
        string leftover = _folder.Write("o/ab/abcdef.new", "half");
        store.Sweep();
        File.Exists(leftover).ShouldBeFalse();
    }

    [Fact]
    public void Open_Unknown_IsNull() => new OriginalStore(_folder["o"]).Open(ContentHash.Of("niets"u8)).ShouldBeNull();

    public void Dispose() => _folder.Dispose();
}
