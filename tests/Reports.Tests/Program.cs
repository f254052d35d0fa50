using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Tests;

/// <summary>A sender of its own, for tests that kill it: sends what is due in a data folder to a mail server on this machine, and ends when nothing is due.</summary>
internal static class Program
{
    /// <param name="arguments">Data folder and port.</param>
    public static async Task<int> Main(string[] arguments)
    {
        var folder = new DataFolder(arguments[0]);
        var clock = new TestClock(TestClock.WorkingDay);
        CatalogueStore store = await CatalogueStore.OpenAsync(folder, default);
        var round = new OutboxRound(new OutboxStore(store, clock), new SubscriptionStore(store, clock), folder, clock, NullLogger<OutboxRound>.Instance);
        OutboxRoundReport report = await round.RunAsync(Post.Settings(int.Parse(arguments[1], CultureInfo.InvariantCulture)), default);
        return report is { IsBusy: false, Stopped: null } ? 0 : 1;
    }
}
