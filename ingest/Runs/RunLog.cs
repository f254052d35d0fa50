using Microsoft.Extensions.Logging;

namespace ZVSearch.Ingest.Runs;

/// <summary>Messages for operators. Ids, types and counts only: messages of exceptions can hold text of documents.</summary>
internal static partial class RunLog
{
    [LoggerMessage(1, LogLevel.Error, "A file failed with {ExceptionType}. {StackTrace}")]
    public static partial void FileFailed(ILogger log, string exceptionType, string stackTrace);

    [LoggerMessage(2, LogLevel.Warning, "A reading process ended by itself with exit code {ExitCode}; another one is started.")]
    public static partial void WorkerLost(ILogger log, int exitCode);

    [LoggerMessage(3, LogLevel.Warning, "A reading process was over its time of {Seconds} seconds and was stopped; another one is started.")]
    public static partial void WorkerTimedOut(ILogger log, double seconds);

    [LoggerMessage(4, LogLevel.Information, "Replayed {Count} documents from the catalogue into the index.")]
    public static partial void Replayed(ILogger log, int count);

    [LoggerMessage(5, LogLevel.Error, "A job ended with {ExceptionType}. {StackTrace}")]
    public static partial void JobFailed(ILogger log, string exceptionType, string stackTrace);

    [LoggerMessage(6, LogLevel.Warning, "The file of a job cannot be read ({ExceptionType}); it is not shown.")]
    public static partial void JobUnreadable(ILogger log, string exceptionType);
}
