using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Tests.Smtp;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Mail;

/// <summary>The sender is killed and started again until nothing is queued: no mail arrives twice, and none is lost in silence.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Mails = 30, Seed = 7, MostStarts = 60;

    [ProgramFact("aiosmtpd")]
    public async Task Sender_KilledAtAnyMoment_SendsNothingTwice()
    {
        await using SmtpServer server = await SmtpServer.StartAsync("--mail-delay", "0.02", "--data-delay", "0.04");
        using Post post = await PostWithMailsAsync();
        var random = new Random(Seed);
        int kills = 0;
        for (int i = 0; i < MostStarts && await QueuedAsync(post) > 0; i++)
        {
            server.Drain();
            using Process sender = Start(post, server.Port);
            await server.WaitForAsync(i % 4 == 0 ? "CONNECT" : "MAIL");
            await Task.Delay(random.Next(700));
            kills += await KillAsync(sender);
        }

        kills.ShouldBeGreaterThan(3);
        await ShouldHaveArrivedAsync(post, server);
        output.WriteLine($"{kills} kills; {string.Join(", ", (await post.Outbox.CountsAsync(default)).Select(c => $"{c.Key} {c.Value}"))}; {server.Messages().Count} arrived");
    }

    /// <summary>While the server thinks about the sender no last byte can have gone, so nothing may be uncertain.</summary>
    [ProgramFact("aiosmtpd")]
    public async Task Sender_KilledBeforeTheLastByte_LosesNothing()
    {
        await using SmtpServer server = await SmtpServer.StartAsync("--mail-delay", "0.3", "--greeting-delay", "0.2");
        using Post post = await PostWithMailsAsync();
        for (int i = 0; i < 6; i++)
        {
            server.Drain();
            using Process sender = Start(post, server.Port);

            // In turn: during the greeting, and when the third mail is announced.
            await server.WaitForAsync("CONNECT");
            for (int mail = 0; mail < (i % 2 == 0 ? 0 : 3); mail++) { await server.WaitForAsync("MAIL"); }

            (await KillAsync(sender)).ShouldBe(1);
        }

        using (Process sender = Start(post, server.Port)) { await sender.WaitForExitAsync(); }

        (await post.Outbox.CountsAsync(default)).ShouldBe(new Dictionary<OutboxState, int> { [OutboxState.Sent] = Mails });
        server.Messages().Select(m => m.MessageId).Distinct().Count().ShouldBe(Mails);
        server.Messages().Count.ShouldBe(Mails);
    }

    private static async Task ShouldHaveArrivedAsync(Post post, SmtpServer server)
    {
        Dictionary<string, int> arrived = server.Messages().GroupBy(m => m.MessageId ?? string.Empty).ToDictionary(g => g.Key, g => g.Count());
        arrived.Values.ShouldAllBe(count => count == 1);
        IReadOnlyList<OutboxItem> items = await post.Outbox.ListAsync(new OutboxFilter(), default);
        items.Count.ShouldBe(Mails);
        items.ShouldAllBe(m => m.State == OutboxState.Sent || m.State == OutboxState.Uncertain);
        foreach (OutboxItem item in items.Where(m => m.State == OutboxState.Sent))
        {
            arrived.ShouldContainKey((await post.FindAsync(item.Id)).MessageId);
        }
    }

    private static async Task<Post> PostWithMailsAsync()
    {
        Post post = await Post.OpenAsync();
        for (int i = 1; i <= Mails; i++) { await post.QueueAsync($"lezer{i}@gemeente.nl", number: i); }

        return post;
    }

    private static async Task<int> QueuedAsync(Post post) => (await post.Outbox.CountsAsync(default)).GetValueOrDefault(OutboxState.Queued);

    private static Process Start(Post post, int port)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "ZVSearch.Reports.Tests.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, post.Folder.Root, port.ToString(CultureInfo.InvariantCulture)])) ?? throw new InvalidOperationException("The sender did not start.");
    }

    /// <summary>1 when it was still at work.</summary>
    private static async Task<int> KillAsync(Process sender)
    {
        sender.Kill();
        await sender.WaitForExitAsync();
        return sender.ExitCode == 0 ? 0 : 1;
    }
}
