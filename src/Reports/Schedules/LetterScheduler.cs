using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using ZVSearch.Store;

namespace ZVSearch.Reports.Schedules;

/// <summary>
/// Plans the work on letters: every five minutes, never twice at once, and once, at once, after time in which the program was off. What is due is decided by the work itself, from the
/// catalogue and the clock, so a lost planning costs nothing.
/// </summary>
public static class LetterScheduler
{
    private const string Name = "letters";

    /// <summary>Time between two turns.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Starts and stops the planner with the program.</summary>
    /// <param name="services">Of the program; must be able to log.</param>
    /// <param name="folder">Where the planning is kept.</param>
    /// <param name="clock">Tells the planner the time.</param>
    /// <param name="work">Makes what is done at every turn, once, when all services are there.</param>
    /// <param name="interval">Time between two turns; null for <see cref="Interval"/>.</param>
    public static IServiceCollection AddLetterScheduler(this IServiceCollection services, DataFolder folder, TimeProvider clock, Func<IServiceProvider, Func<CancellationToken, Task>> work, TimeSpan? interval = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        services.AddSingleton(provider => new LetterWork(work(provider)));
        services.AddQuartz(planner =>
        {
            planner.UseTimeProvider(clock);
            planner.ConfigureScheduler(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            planner.UseDefaultThreadPool(1);
            planner.UsePersistentStore(store =>
            {
                store.UseSqlite(SqliteFactory.Instance, $"Data Source={Path.Combine(folder.Root, "planning.db")};Default Timeout=60");
                store.ProvisionSchema();
            });
            planner.AddJob<LetterJob>(job => job.WithIdentity(Name).StoreDurably());
            planner.AddTrigger<LetterJob>(trigger => trigger.ForJob(Name).WithIdentity(Name).StartNow()
                .WithSimpleSchedule(turns => turns.WithInterval(interval ?? Interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }
}
