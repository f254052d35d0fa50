using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Schedules;

public sealed class LetterSchedulerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TempFolder _folder = new();
    private readonly SemaphoreSlim _turns = new(0);

    private int _running, _most;

    [Fact]
    public async Task Planner_ProgramStartsAgain_WorksOnceAtOnce()
    {
        for (int start = 0; start < 3; start++)
        {
            using IHost host = Host(TimeSpan.FromHours(1), _ => Task.CompletedTask);
            await host.StartAsync();
            (await _turns.WaitAsync(Patience)).ShouldBeTrue();
            await Task.Delay(300);
            _turns.CurrentCount.ShouldBe(0);
            await host.StopAsync();
        }

        File.Exists(_folder["planning.db"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Planner_LongAndFailingWork_IsNeverDoneTwiceAtOnceAndGoesOn()
    {
        using IHost host = Host(TimeSpan.FromMilliseconds(100), async stop =>
        {
            await Task.Delay(350, stop);
            throw new InvalidOperationException("A turn that fails.");
        });
        await host.StartAsync();
        for (int turn = 0; turn < 4; turn++) { (await _turns.WaitAsync(Patience)).ShouldBeTrue(); }

        await host.StopAsync();
        _most.ShouldBe(1);
    }

    [Fact]
    public async Task Planner_ProgramStops_WorkIsAskedToStop()
    {
        var isStopped = new TaskCompletionSource();
        using IHost host = Host(TimeSpan.FromHours(1), async stop =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, stop);
            }
            finally
            {
                isStopped.SetResult();
            }
        });
        await host.StartAsync();
        (await _turns.WaitAsync(Patience)).ShouldBeTrue();
        await host.StopAsync();
        await isStopped.Task.WaitAsync(Patience);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
        _turns.Dispose();
    }

    private IHost Host(TimeSpan interval, Func<CancellationToken, Task> work)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddLetterScheduler(new DataFolder(_folder.Path), TimeProvider.System, _ => stop => CountAsync(work, stop), interval);
        return builder.Build();
    }

    private async Task CountAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        _most = Math.Max(_most, Interlocked.Increment(ref _running));
        _turns.Release();
        try
        {
            await work(stop);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
