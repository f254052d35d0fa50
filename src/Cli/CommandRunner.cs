using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace ZVSearch.Cli;

/// <summary>Runs a command and keeps the promises about exit codes: 0 done, 1 could not be done, 2 wrong usage with one line.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            string verb = parsed.CommandResult.Command.Name;
            string help = parsed.CommandResult.Command == root ? "zvsearch --help" : $"zvsearch {verb} --help";
            await Console.Error.WriteLineAsync($"{parsed.Errors[0].Message} Typ: {help}").ConfigureAwait(false);
            return 2;
        }

        if (args.Length == 0) { parsed = root.Parse(["--help"]); }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (UsageException usage)
        {
            await Console.Error.WriteLineAsync(usage.Message).ConfigureAwait(false);
            return 2;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Gestopt. Wat af was, is bewaard; de volgende keer gaat het verder.").ConfigureAwait(false);
            return 1;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync(Faults.Explain(fault)).ConfigureAwait(false);
            return 1;
        }
    }
}
