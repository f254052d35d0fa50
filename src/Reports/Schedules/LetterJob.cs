using Microsoft.Extensions.Logging;
using Quartz;

namespace ZVSearch.Reports.Schedules;

/// <summary>One turn of the planner. Its name is stored in the planning.</summary>
[DisallowConcurrentExecution]
public sealed class LetterJob(LetterWork work, ILogger<LetterJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await work.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops; the next turn goes on.
        }
#pragma warning disable CA1031 // Whatever went wrong, the next turn must come. Quartz would log the message of the exception, and that can hold addresses.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            MailLog.WorkFailed(log, fault.GetType().Name, fault.StackTrace ?? string.Empty);
        }
    }
}
