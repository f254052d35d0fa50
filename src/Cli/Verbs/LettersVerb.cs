using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Logging;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Schedules;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Letters;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>letters</c>: one round over all subscriptions by hand, and mails that came back. The server does the same by itself every five minutes.</summary>
internal static class LettersVerb
{
    public static Command Create()
    {
        var command = new Command("letters", "Brieven aan het bestuur: maak wat aan de beurt is en verstuur wat is goedgekeurd.");
        command.Add(CreateRun());
        command.Add(CreateBounce());
        return command;
    }

    private static Command CreateRun()
    {
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json(), dry = new("--dry-run") { Description = "Vertel wat er zou gebeuren; bewaar en verstuur niets." };
        var command = new Command("run", "Maakt de brieven die aan de beurt zijn en verstuurt wat is goedgekeurd.") { data, dry, json };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = new DataFolder(parsed.GetValue(data) ?? "./data");
            MailSettingsResult mail = await MailSettingsReader.ReadAsync(folder, stop).ConfigureAwait(false);
            if (mail.Faults.Count > 0) { throw new InvalidOperationException($"mail.json klopt niet. {string.Join(" ", mail.Faults)}"); }

            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            var (subscriptions, outbox) = (new SubscriptionStore(store, TimeProvider.System), new OutboxStore(store, TimeProvider.System));
            var catalogue = new CatalogueReader(store);
            var round = new LetterRound(SummaryMaker.Create(catalogue), new FindingsReader(store), catalogue, new OverlapReader(store), new LetterStore(store, TimeProvider.System), subscriptions, outbox, TimeProvider.System);
            LetterRoundReport made = await round.RunAsync(mail.Settings, new NoAlerts(catalogue), parsed.GetValue(dry), stop).ConfigureAwait(false);
            OutboxRoundReport? sent = null;
            if (mail.Settings is { } settings && !parsed.GetValue(dry))
            {
                using ILoggerFactory log = Log.Create();
                sent = await new OutboxRound(outbox, subscriptions, folder, TimeProvider.System, log.CreateLogger<OutboxRound>()).RunAsync(settings, stop).ConfigureAwait(false);
            }

            Tell(parsed.GetValue(json), mail, made, sent);
            return sent?.Fault is null ? 0 : 1;
        });
        return command;
    }

    private static void Tell(bool json, MailSettingsResult mail, LetterRoundReport made, OutboxRoundReport? sent)
    {
        if (json)
        {
            JsonOutput.Write(new { made = made.Made, waiting = made.Waiting, silent = made.Silent, mails = made.Mails.Select(m => new { mail = m.Mail, subject = m.Subject, until = PlaceJson.Date(m.Until) }), sent = sent?.Sent ?? 0, failed = sent?.Failed ?? 0, later = sent?.Later ?? 0, uncertain = sent?.Uncertain ?? 0, notBefore = sent?.NotBefore, fault = sent?.Fault });
            return;
        }

        Console.Out.WriteLine($"Gemaakt: {made.Made}. Wacht op akkoord: {made.Waiting}. Klaargezet: {made.Mails.Count}. Niets te melden: {made.Silent}.");
        foreach ((string address, string subject, DateOnly until) in made.Mails) { Console.Out.WriteLine($"  {address}: {subject} (tot en met {until.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"))})"); }

        if (mail.IsAbsent) { Console.Out.WriteLine("Mail is niet ingesteld: zet mail.json in de gegevensmap. Brieven blijven klaarstaan."); }

        if (sent is { } report) { Console.Out.WriteLine($"Verstuurd: {report.Sent}. Later opnieuw: {report.Later}. Mislukt: {report.Failed}. Onzeker: {report.Uncertain}. {report.Fault}{(report.NotBefore is { } moment ? $"Nu is het stil; verder om {DutchTime.Local(moment):d MMMM HH.mm} uur." : string.Empty)}"); }
    }

    private static Command CreateBounce()
    {
        Option<string> data = CommonOptions.Data();
        Argument<string[]> files = new("FILE") { Description = "Berichten over onbestelbare mail (.eml).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("bounce", "Leest berichten over onbestelbare mail en beëindigt abonnementen van adressen die niet bestaan.") { files, data };
        command.SetAction(async (parsed, stop) =>
        {
            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            var reader = new BounceReader(new OutboxStore(store, TimeProvider.System), new SubscriptionStore(store, TimeProvider.System));
            foreach (string file in parsed.GetValue(files) ?? [])
            {
                if (!File.Exists(file)) { throw new UsageException($"{file} is er niet."); }

                FileStream content = File.OpenRead(file);
                await using (content.ConfigureAwait(false)) { Console.Out.WriteLine($"{file}: {await reader.ReadAsync(content, stop).ConfigureAwait(false)}"); }
            }

            return 0;
        });
        return command;
    }

    /// <summary>By hand only letters go out: kept questions are searched by the server.</summary>
    private sealed class NoAlerts(CatalogueReader catalogue) : IAlertSource
    {
        public bool CanSearch => false;

        public Task<IReadOnlyList<SearchAlert>> SinceAsync(IReadOnlyList<int> searches, long sequence, Reader reader, Uri site, CancellationToken stop) => Task.FromResult<IReadOnlyList<SearchAlert>>([]);

        public async Task<long> SequenceAsync(Reader reader, CancellationToken stop)
        {
            long last = 0;
            await foreach (DocumentRow row in catalogue.VisibleChangesAsync(0, reader, stop).ConfigureAwait(false)) { last = Math.Max(last, row.Sequence); }

            return last;
        }
    }
}
