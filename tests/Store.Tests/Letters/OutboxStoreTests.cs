using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Store.Tests.Letters;

public sealed class OutboxStoreTests : IDisposable
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Queue_SameKey_ChangesNothingAndSaysSo()
    {
        (OutboxStore outbox, _) = await OpenAsync();
        (await outbox.QueueAsync(Mail("a"), default)).ShouldBeTrue();
        OutboxRow again = Mail("a");
        again.Subject = "anders";
        (await outbox.QueueAsync(again, default)).ShouldBeFalse();
        (await outbox.ListAsync(new OutboxFilter(), default)).ShouldHaveSingleItem().Subject.ShouldBe("Weekbrief");
    }

    [Fact]
    public async Task Queue_WithPeriod_NotesBothOrNeither()
    {
        (OutboxStore outbox, SubscriptionStore subscriptions) = await OpenAsync();
        int id = await SubscribeAsync(subscriptions);
        (await outbox.QueueAsync(Mail("a", id), Sunday.AddDays(7), 12, default)).ShouldBeTrue();
        (await outbox.QueueAsync(Mail("a", id), Sunday.AddDays(7), 12, default)).ShouldBeFalse();
        SubscriptionRow row = (await subscriptions.FindAsync(id, default)).ShouldNotBeNull();
        (row.Until, row.SeenSequence).ShouldBe((Sunday.AddDays(7), 12L));
    }

    [Fact]
    public async Task States_OnlyExpectedOnesChange()
    {
        (OutboxStore outbox, _) = await OpenAsync();
        int id = await QueueAsync(outbox, "a");
        (await outbox.SentAsync(id, default)).ShouldBeFalse();
        (await outbox.RequeueAsync(id, default)).ShouldBeFalse();
        outbox.TryTake(id).ShouldBeTrue();
        outbox.TryTake(id).ShouldBeFalse();
        (await outbox.CancelAsync(id, default)).ShouldBeFalse();
        (await outbox.NextDueAsync(default)).ShouldBeNull();
        (await outbox.SentAsync(id, default)).ShouldBeTrue();
        (await outbox.RetryAsync(id, Now, "x", default)).ShouldBeFalse();
        (await outbox.FailAsync(id, "x", default)).ShouldBeFalse();
        (await outbox.RequeueAsync(id, default)).ShouldBeFalse();
        OutboxRow row = (await outbox.FindAsync(id, default)).ShouldNotBeNull();
        (row.State, row.Attempts, row.Fault).ShouldBe((OutboxState.Sent, 1, null));
    }

    [Fact]
    public async Task Requeue_FailedOrUncertain_StartsAnew()
    {
        (OutboxStore outbox, _) = await OpenAsync();
        int failed = await QueueAsync(outbox, "a"), uncertain = await QueueAsync(outbox, "b"), cancelled = await QueueAsync(outbox, "c");
        (await outbox.FailAsync(failed, "Weg", default)).ShouldBeTrue();
        outbox.TryTake(uncertain).ShouldBeTrue();
        (await outbox.FindAsync(uncertain, default)).ShouldNotBeNull().Fault.ShouldNotBeNull();
        (await outbox.CancelAsync(cancelled, default)).ShouldBeTrue();
        (await outbox.RequeueAsync(failed, default)).ShouldBeTrue();
        (await outbox.RequeueAsync(uncertain, default)).ShouldBeTrue();
        (await outbox.RequeueAsync(cancelled, default)).ShouldBeFalse();
        (await outbox.CountsAsync(default)).ShouldBe(new Dictionary<OutboxState, int> { [OutboxState.Cancelled] = 1, [OutboxState.Queued] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public async Task TryTake_FromAllSidesAtOnce_OneGetsIt()
    {
        (OutboxStore outbox, _) = await OpenAsync();
        int id = await QueueAsync(outbox, "a");
        bool[] taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => outbox.TryTake(id))));
        taken.Count(t => t).ShouldBe(1);
    }

    [Fact]
    public async Task NextDue_OldestWhoseTurnItIs()
    {
        (OutboxStore outbox, _) = await OpenAsync();
        int first = await QueueAsync(outbox, "a"), second = await QueueAsync(outbox, "b");
        (await outbox.NextDueAsync(default)).ShouldNotBeNull().Id.ShouldBe(first);
        (await outbox.RetryAsync(first, Now.AddHours(1), "Later", default)).ShouldBeTrue();
        (await outbox.NextDueAsync(default)).ShouldNotBeNull().Id.ShouldBe(second);
        (await outbox.ListAsync(new OutboxFilter(OutboxState.Queued, Take: 1), default)).ShouldHaveSingleItem().Id.ShouldBe(second);
    }

    [Fact]
    public async Task End_TakesBackWhatHasNotGoneOut()
    {
        (OutboxStore outbox, SubscriptionStore subscriptions) = await OpenAsync();
        int id = await SubscribeAsync(subscriptions), mail = await QueueAsync(outbox, "a", id), other = await QueueAsync(outbox, "b", 99);
        string token = (await subscriptions.FindAsync(id, default)).ShouldNotBeNull().Token;
        (await subscriptions.EndAsync(token, default)).ShouldNotBeNull().Status.ShouldBe(SubscriptionStatus.Ended);
        (await subscriptions.EndAsync(token, default)).ShouldNotBeNull();
        (await outbox.FindAsync(mail, default)).ShouldNotBeNull().State.ShouldBe(OutboxState.Cancelled);
        (await outbox.FindAsync(other, default)).ShouldNotBeNull().State.ShouldBe(OutboxState.Queued);

        // Queued by somebody who did not know yet: not to be taken either.
        int late = await QueueAsync(outbox, "c", id);
        outbox.TryTake(late).ShouldBeFalse();
        (await outbox.CancelEndedAsync(default)).ShouldBe(1);
        (await outbox.RequeueAsync(late, default)).ShouldBeFalse();
    }

    [Fact]
    public void Lease_HasOneHolder()
    {
        var folder = new DataFolder(_folder["d"]);
        using (OutboxLease? first = OutboxLease.TryTake(folder))
        {
            first.ShouldNotBeNull();
            OutboxLease.TryTake(folder).ShouldBeNull();
        }

        using OutboxLease? second = OutboxLease.TryTake(folder);
        second.ShouldNotBeNull();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static OutboxRow Mail(string key, int subscription = 0) => new() { Key = key, SubscriptionId = subscription, Mail = "a@b.nl", Subject = "Weekbrief", MessageId = key + "@b.nl", Content = [1], NotBefore = Now.AddMinutes(-1) };

    private static async Task<int> QueueAsync(OutboxStore outbox, string key, int subscription = 0)
    {
        OutboxRow mail = Mail(key, subscription);
        (await outbox.QueueAsync(mail, default)).ShouldBeTrue();
        return mail.Id;
    }

    private static async Task<int> SubscribeAsync(SubscriptionStore subscriptions)
    {
        await subscriptions.AddAsync(new SubscriptionDraft("Burgemeester", "A@b.nl", Rhythm.Weekly, null, [], [], []), Sunday, 5, default);
        return (await subscriptions.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem().Id;
    }

    private async Task<(OutboxStore Outbox, SubscriptionStore Subscriptions)> OpenAsync()
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(_folder["d"]), default);
        return (new OutboxStore(store, TimeProvider.System), new SubscriptionStore(store, TimeProvider.System));
    }
}
