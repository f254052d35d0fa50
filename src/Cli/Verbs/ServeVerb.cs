using System.CommandLine;
using Microsoft.Extensions.Logging;
using ZVSearch.Cli.Output;
using ZVSearch.Ingest.Runs.Jobs;
using ZVSearch.Store;
using ZVSearch.Web;
using ZVSearch.Web.Access;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>serve</c>: the web application.</summary>
internal static class ServeVerb
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    public static Command Create()
    {
        Option<string> data = CommonOptions.Data();
        Option<string> urls = Urls();
        Option<bool> administrator = Administrator();
        var command = new Command("serve", "Start de webtoepassing op deze machine.") { data, urls, administrator };
        command.SetAction(async (parsed, stop) =>
        {
            await RunAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), LoopbackOnly(parsed.GetValue(urls) ?? DefaultUrls), parsed.GetValue(administrator), stop).ConfigureAwait(false);
            return 0;
        });
        return command;
    }

    public static Option<string> Urls() => new("--urls") { Description = "Adres waarop de toepassing luistert; alleen op deze machine.", DefaultValueFactory = _ => DefaultUrls };

    public static Option<bool> Administrator() => new("--beheer") { Description = "Iedereen achter deze machine is beheerder: alle documenten en het onderdeel Beheer zijn te zien." };

    /// <summary>Serves with everything that pages need of the writing side.</summary>
    public static async Task RunAsync(DataFolder folder, string urls, bool isAdministrator, CancellationToken stop)
    {
        using ILoggerFactory log = Log.Create();
        var desks = new Desks(folder, log);
        var intake = new IntakeDesk(folder, (paths, options, progress, cancel) => Ingesting.RunAsync(folder, paths, options, progress, cancel), Faults.Explain, TimeProvider.System, log.CreateLogger<IntakeDesk>());
        await using (intake.ConfigureAwait(false))
        {
            await WebProgram.RunAsync(folder, urls, new WebDesk(new WebAccess(isAdministrator), desks, desks) { Intake = intake, SendsLetters = true }, stop).ConfigureAwait(false);
        }
    }

    /// <summary>There is no sign-in yet, so nobody from outside may reach it.</summary>
    public static string LoopbackOnly(string urls)
    {
        foreach (string url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || !address.IsLoopback || address.Scheme != Uri.UriSchemeHttp)
            {
                throw new UsageException("Zolang er nog geen aanmelding is, luistert de toepassing alleen op deze machine. Typ bijvoorbeeld: --urls http://127.0.0.1:5080");
            }
        }

        return urls;
    }
}
