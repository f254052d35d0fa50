using Microsoft.Extensions.Logging;
using ZVSearch.Reports.Mail;

namespace ZVSearch.Reports.Schedules;

/// <summary>Messages for operators. Counts and types only: answers of mail servers hold addresses.</summary>
internal static partial class MailLog
{
    [LoggerMessage(301, LogLevel.Information, "The mail server took {Count} mails.")]
    public static partial void Sent(ILogger log, int count);

    [LoggerMessage(302, LogLevel.Warning, "{Count} mails were refused for good or tried too often; the outbox says why.")]
    public static partial void Failed(ILogger log, int count);

    [LoggerMessage(303, LogLevel.Warning, "{Count} mails got no answer and may have arrived; a person decides in the outbox.")]
    public static partial void Uncertain(ILogger log, int count);

    [LoggerMessage(304, LogLevel.Error, "A round of sending was stopped, and the mails stay queued: {Reason}.")]
    public static partial void Stopped(ILogger log, PostResult reason);

    [LoggerMessage(305, LogLevel.Error, "The work of the planner failed with {ExceptionType}; it is done again at the next turn. {StackTrace}")]
    public static partial void WorkFailed(ILogger log, string exceptionType, string stackTrace);
}
