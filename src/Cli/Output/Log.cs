using Microsoft.Extensions.Logging;

namespace ZVSearch.Cli.Output;

/// <summary>Logs go to standard error, so that standard output holds the answer alone.</summary>
internal static class Log
{
    public static ILoggerFactory Create() => LoggerFactory.Create(builder => builder
        .SetMinimumLevel(LogLevel.Warning)
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        .AddSimpleConsole(console => console.SingleLine = true));
}
