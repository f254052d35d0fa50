using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Store.Tests.Letters;

public sealed class SubscriptionStoreTests : IDisposable
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);
    private static readonly SubscriptionDraft Weekly = new("Burgemeester", "Jan@Gemeente.nl", Rhythm.Weekly, "Haarlem", ["zorg"], ["driehoek"], [3]);

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Add_KeepsAllOfIt_OncePerAddressAndRhythm()
    {
        SubscriptionStore store = await OpenAsync();
        (await store.AddAsync(Weekly, Sunday, 5, default)).ShouldBe(SubscriptionOutcome.Done);
        (await store.AddAsync(Weekly with { Mail = "JAN@gemeente.nl" }, Sunday, 5, default)).ShouldBe(SubscriptionOutcome.Exists);
        (await store.AddAsync(Weekly with { Rhythm = Rhythm.Monthly }, Sunday, 5, default)).ShouldBe(SubscriptionOutcome.Done);
        SubscriptionRow row = (await store.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem();
        (row.Mail, row.Region, row.Until, row.SeenSequence).ShouldBe(("jan@gemeente.nl", "Haarlem", Sunday, 5L));
        row.Themes.ShouldBe(["zorg"]);
        row.Groups.ShouldBe(["driehoek"]);
        row.Searches.ShouldBe([3]);
        row.Token.ShouldMatch("^[0-9a-f]{32}$");
        (await store.AllAsync(default)).Select(s => s.Token).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Add_EndedOne_ComesBackWithItsOldSecret()
    {
        SubscriptionStore store = await OpenAsync();
        SubscriptionRow row = await AddAsync(store);
        (await store.EndAsync(row.Id, default)).ShouldBeTrue();
        (await store.ActiveAsync(Rhythm.Weekly, default)).ShouldBeEmpty();
        (await store.AddAsync(Weekly with { Name = "Wethouder" }, Sunday.AddDays(7), 9, default)).ShouldBe(SubscriptionOutcome.Done);
        SubscriptionRow again = (await store.AllAsync(default)).ShouldHaveSingleItem();
        (again.Id, again.Token, again.Name, again.Status, again.Until).ShouldBe((row.Id, row.Token, "Wethouder", SubscriptionStatus.Active, Sunday.AddDays(7)));
    }

    [Fact]
    public async Task Change_ToATakenRhythm_IsRefused()
    {
        SubscriptionStore store = await OpenAsync();
        SubscriptionRow row = await AddAsync(store);
        await store.AddAsync(Weekly with { Rhythm = Rhythm.Monthly }, Sunday, 5, default);
        (await store.ChangeAsync(row.Id, Weekly with { Rhythm = Rhythm.Monthly }, default)).ShouldBe(SubscriptionOutcome.Exists);
        (await store.ChangeAsync(row.Id, Weekly with { Region = null }, default)).ShouldBe(SubscriptionOutcome.Done);
        (await store.ChangeAsync(99, Weekly, default)).ShouldBe(SubscriptionOutcome.NotFound);
        (await store.FindAsync(row.Id, default)).ShouldNotBeNull().Region.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%")]
    public async Task End_UnknownSecret_EndsNothing(string token)
    {
        SubscriptionStore store = await OpenAsync();
        SubscriptionRow row = await AddAsync(store);
        (await store.EndAsync(token, default)).ShouldBeNull();
        (await store.EndAsync(row.Token[..16] + "0000000000000000", default)).ShouldBeNull();
        (await store.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Advance_OnlyForward()
    {
        SubscriptionStore store = await OpenAsync();
        SubscriptionRow row = await AddAsync(store);
        (await store.AdvanceAsync(row.Id, Sunday.AddDays(7), 8, default)).ShouldBeTrue();
        (await store.AdvanceAsync(row.Id, Sunday.AddDays(7), 8, default)).ShouldBeFalse();
        (await store.AdvanceAsync(row.Id, Sunday, 9, default)).ShouldBeFalse();
        (await store.AdvanceAsync(row.Id, Sunday.AddDays(7), 9, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Bounce_StopsAllRhythmsOfTheAddress()
    {
        SubscriptionStore store = await OpenAsync();
        await AddAsync(store);
        await store.AddAsync(Weekly with { Rhythm = Rhythm.Direct }, Sunday, 5, default);
        await store.AddAsync(Weekly with { Mail = "piet@gemeente.nl" }, Sunday, 5, default);
        (await store.BounceAsync("JAN@gemeente.nl", default)).ShouldBe(2);
        (await store.BounceAsync("jan@gemeente.nl", default)).ShouldBe(0);
        (await store.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem().Mail.ShouldBe("piet@gemeente.nl");
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static async Task<SubscriptionRow> AddAsync(SubscriptionStore store)
    {
        await store.AddAsync(Weekly, Sunday, 5, default);
        return (await store.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem();
    }

    private async Task<SubscriptionStore> OpenAsync() => new(await CatalogueStore.OpenAsync(new DataFolder(_folder["d"]), default), TimeProvider.System);
}
