using System.Text;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Tests.Mail;

public sealed class BounceReaderTests
{
    private const string Address = "weg@gemeente.nl";

    [Theory]
    [InlineData("failed", "5.1.1", "brief-1-weg@voorbeeld.nl", Address, BounceResult.Bounced)]
    [InlineData("failed", "5.1.1", "brief-1-weg@voorbeeld.nl", "doorgestuurd@elders.nl", BounceResult.Bounced)] // Forwarded by the reader.
    [InlineData("failed", "5.1.1", null, Address, BounceResult.Bounced)]
    [InlineData("delayed", "4.4.1", "brief-1-weg@voorbeeld.nl", Address, BounceResult.NotPermanent)]
    [InlineData("failed", "4.2.2", "brief-1-weg@voorbeeld.nl", Address, BounceResult.NotPermanent)]
    [InlineData("relayed", "2.0.0", "brief-1-weg@voorbeeld.nl", Address, BounceResult.NotPermanent)]
    [InlineData("failed", "5.1.1", "van-een-ander@elders.nl", Address, BounceResult.NotOurs)]
    [InlineData("failed", "5.1.1", null, "onbekend@elders.nl", BounceResult.NotOurs)]
    public async Task Read_EndsOnlyWhatIsOursAndPermanent(string action, string status, string? messageId, string recipient, BounceResult expected)
    {
        using Post post = await Post.OpenAsync();
        int weekly = await post.SubscribeAsync(Address), monthly = await post.SubscribeAsync(Address, Rhythm.Monthly);
        await post.QueueAsync(Address, weekly);
        int waiting = await post.QueueAsync(Address, monthly, 2);
        (await ReadAsync(post, Notification(action, status, messageId, recipient))).ShouldBe(expected);
        bool isBounced = expected == BounceResult.Bounced;
        (await post.Subscriptions.AllAsync(default)).ShouldAllBe(s => s.Status == (isBounced ? SubscriptionStatus.Bounced : SubscriptionStatus.Active));
        (await post.StateAsync(waiting)).ShouldBe(isBounced ? OutboxState.Cancelled : OutboxState.Queued);
    }

    [Fact]
    public async Task Read_OnlyHeadersOfTheOriginal_IsEnough()
    {
        using Post post = await Post.OpenAsync();
        await post.QueueAsync(Address, await post.SubscribeAsync(Address));
        string text = Notification("failed", "5.1.1", "brief-1-weg@voorbeeld.nl", Address).Replace("message/rfc822", "text/rfc822-headers", StringComparison.Ordinal);
        (await ReadAsync(post, text)).ShouldBe(BounceResult.Bounced);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Subject: Ik ben met vakantie\r\n\r\n5.1.1 failed weg@gemeente.nl")]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n\r\nkapot")]
    public async Task Read_SomethingElse_ChangesNothing(string text)
    {
        using Post post = await Post.OpenAsync();
        await post.SubscribeAsync(Address);
        (await ReadAsync(post, text)).ShouldBe(BounceResult.NotANotification);
        (await post.Subscriptions.ActiveAsync(Rhythm.Weekly, default)).ShouldHaveSingleItem();
    }

    private static async Task<BounceResult> ReadAsync(Post post, string text)
    {
        using var message = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await new BounceReader(post.Outbox, post.Subscriptions).ReadAsync(message, default);
    }

    private static string Notification(string action, string status, string? messageId, string recipient)
    {
        string original = messageId is null ? string.Empty : $"--grens\n\nContent-Type: message/rfc822\n\nSubject: Weekbrief\nMessage-ID: <{messageId}>\n\nTekst\n".Replace("--grens\n\n", "--grens\n", StringComparison.Ordinal);
        return $"""
            From: MAILER-DAEMON@voorbeeld.nl
            To: zvsearch@voorbeeld.nl
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

            --grens
            Content-Type: text/plain

            Het bericht is niet bezorgd.
            --grens
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.voorbeeld.nl

            Final-Recipient: rfc822; iemand@elders.nl
            Original-Recipient: rfc822;{recipient}
            Action: {action}
            Status: {status}
            Diagnostic-Code: smtp; 550 no such user

            {original}--grens--

            """.ReplaceLineEndings("\r\n");
    }
}
