using System.Diagnostics;
using System.Text.Json;
using ZVSearch.Support;

namespace ZVSearch.Cli.Tests;

/// <summary>The program as others start it.</summary>
internal static class Zvsearch
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "zvsearch.dll");

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        (int code, string output, string errors) = await RunAsync([.. arguments, "--json"]);
        code.ShouldBe(0, errors);
        return JsonDocument.Parse(output).RootElement.Clone();
    }
}
