using MimeKit;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Schedules;
using ZVSearch.Reports.Tests.Smtp;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Mail;

/// <summary>Rounds against a real mail server.</summary>
public sealed class SendingTests
{
    [ProgramFact("aiosmtpd")]
    public async Task Round_Mail_ArrivesWholeWithBothTexts()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@gemeente.nl"), second = await post.QueueAsync("piet@gemeente.nl", number: 2);
        (await post.Round.RunAsync(Post.Settings(server.Port), default)).Sent.ShouldBe(2);
        OutboxRow row = await post.FindAsync(id);
        row.State.ShouldBe(OutboxState.Sent);
        row.SentAt.ShouldBe(TestClock.WorkingDay.UtcDateTime);
        row.Attempts.ShouldBe(1);
        row.Fault.ShouldBeNull();
        (await post.StateAsync(second)).ShouldBe(OutboxState.Sent);
        MimeMessage message = server.Messages().Single(m => m.Headers["X-Receiver"] == "jan@gemeente.nl");
        message.MessageId.ShouldBe("brief-1-jan@voorbeeld.nl");
        message.Subject.ShouldBe("Weekbrief – coördinatie");
        message.From.Mailboxes.Single().Name.ShouldBe("ZVSearch – zorg en veiligheid");
        message.TextBody.ShouldNotBeNull().ReplaceLineEndings("\n").TrimEnd().ShouldBe("Goedemorgen,\n.\n..Coördinatie in één regel.");
        message.HtmlBody.ShouldNotBeNull().ShouldContain("coördinatie");
    }

    [ProgramTheory("aiosmtpd")]
    [InlineData("refuse@x.nl", OutboxState.Failed, SubscriptionStatus.Bounced)]
    [InlineData("policy@x.nl", OutboxState.Failed, SubscriptionStatus.Active)]
    [InlineData("spam@x.nl", OutboxState.Failed, SubscriptionStatus.Active)]
    [InlineData("bye@x.nl", OutboxState.Queued, SubscriptionStatus.Active)]
    [InlineData("later1@x.nl", OutboxState.Queued, SubscriptionStatus.Active)]
    [InlineData("lost@x.nl", OutboxState.Uncertain, SubscriptionStatus.Active)]
    public async Task Round_ServerSaysNo_DoesWhatTheAnswerAsks(string reader, OutboxState expected, SubscriptionStatus status)
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync(reader, await post.SubscribeAsync(reader)), other = await post.QueueAsync("jan@gemeente.nl");
        OutboxRoundReport report = await post.Round.RunAsync(Post.Settings(server.Port), default);
        report.Stopped.ShouldBeNull();
        OutboxRow row = await post.FindAsync(id);
        row.State.ShouldBe(expected, row.Fault);
        row.Attempts.ShouldBe(1);
        row.Fault.ShouldNotBeNull();
        (await post.Subscriptions.AllAsync(default)).ShouldHaveSingleItem().Status.ShouldBe(status);
        (await post.StateAsync(other)).ShouldBe(OutboxState.Sent);
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_RefusedForNow_WaitsLongerEachTimeAndThenArrives()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("later2@x.nl");
        foreach (int minutes in (int[])[1, 5])
        {
            (await post.Round.RunAsync(Post.Settings(server.Port), default)).Later.ShouldBe(1);
            (await post.FindAsync(id)).NotBefore.ShouldBe(post.Clock.Now.UtcDateTime.AddMinutes(minutes));
            (await post.Round.RunAsync(Post.Settings(server.Port), default)).ShouldBe(new OutboxRoundReport());
            post.Clock.Now = post.Clock.Now.AddMinutes(minutes);
        }

        (await post.Round.RunAsync(Post.Settings(server.Port), default)).Sent.ShouldBe(1);
        (await post.FindAsync(id)).Attempts.ShouldBe(3);
        server.Messages().ShouldHaveSingleItem();
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_RefusedForNowTooOften_IsLeftToAPerson()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("later99@x.nl");
        for (int i = 0; i < 3; i++)
        {
            await post.Round.RunAsync(Post.Settings(server.Port, attempts: 3), default);
            post.Clock.Now = post.Clock.Now.AddHours(1);
        }

        OutboxRow row = await post.FindAsync(id);
        row.State.ShouldBe(OutboxState.Failed);
        row.Fault.ShouldNotBeNull().ShouldStartWith("Na 3 pogingen");
        (await post.Outbox.RequeueAsync(id, default)).ShouldBeTrue();
        (await post.FindAsync(id)).Attempts.ShouldBe(0);
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_TimeOutBeforeTheLastByte_IsTriedAgain()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("hang5@x.nl");
        (await post.Round.RunAsync(Post.Settings(server.Port, sendSeconds: 1), default)).Later.ShouldBe(1);
        OutboxRow row = await post.FindAsync(id);
        row.State.ShouldBe(OutboxState.Queued);
        row.Attempts.ShouldBe(1);
        row.Fault.ShouldNotBeNull().ShouldContain("het duurde te lang");
        server.Messages().ShouldBeEmpty();
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_TimeOutAfterTheLastByte_IsNeverSentTwice()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("slow5@x.nl");
        (await post.Round.RunAsync(Post.Settings(server.Port, answerSeconds: 1), default)).Uncertain.ShouldBe(1);
        (await post.StateAsync(id)).ShouldBe(OutboxState.Uncertain);
        post.Clock.Now = post.Clock.Now.AddHours(3);
        (await post.Round.RunAsync(Post.Settings(server.Port), default)).ShouldBe(new OutboxRoundReport());
        server.Messages().ShouldHaveSingleItem();
        (await post.Outbox.RequeueAsync(id, default)).ShouldBeTrue();
        (await post.Round.RunAsync(Post.Settings(server.Port), default)).Sent.ShouldBe(1);
        server.Messages().Select(m => m.MessageId).ShouldBe(["brief-1-slow5@voorbeeld.nl", "brief-1-slow5@voorbeeld.nl"]);
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_LineBreaksInTheMiddleOfTheMessage_IsTriedAgain()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("drop@x.nl", attachedBytes: 16_000_000);
        (await post.Round.RunAsync(Post.Settings(server.Port), default)).Later.ShouldBe(1);
        (await post.StateAsync(id)).ShouldBe(OutboxState.Queued);
        server.Messages().ShouldBeEmpty();
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_Stopped_BeforeTheLastByte_LeavesTheMailQueued()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("hang5@x.nl");
        using var stop = new CancellationTokenSource();
        Task round = post.Round.RunAsync(Post.Settings(server.Port), stop.Token);
        await server.WaitForAsync("MAIL");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(round);
        (await post.StateAsync(id)).ShouldBe(OutboxState.Queued);
        server.Messages().ShouldBeEmpty();
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_TakenBackUnderway_DoesNotArrive()
    {
        await using SmtpServer server = await SmtpServer.StartAsync("--mail-delay", "0.5");
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@x.nl", await post.SubscribeAsync("jan@x.nl"));
        Task<OutboxRoundReport> round = post.Round.RunAsync(Post.Settings(server.Port), default);
        await server.WaitForAsync("MAIL");
        (await post.Subscriptions.EndAsync((await post.Subscriptions.AllAsync(default))[0].Token, default)).ShouldNotBeNull();
        (await round).Sent.ShouldBe(0);
        (await post.StateAsync(id)).ShouldBe(OutboxState.Cancelled);
        server.Messages().ShouldBeEmpty();
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_TwoAtOnce_OnlyOneSends()
    {
        await using SmtpServer server = await SmtpServer.StartAsync("--mail-delay", "0.5");
        using Post post = await Post.OpenAsync();
        await post.QueueAsync("jan@x.nl");
        Task<OutboxRoundReport> round = post.Round.RunAsync(Post.Settings(server.Port), default);
        await server.WaitForAsync("MAIL");
        (await post.Round.RunAsync(Post.Settings(server.Port), default)).IsBusy.ShouldBeTrue();
        (await round).Sent.ShouldBe(1);
        server.Messages().ShouldHaveSingleItem();
    }

    [ProgramTheory("aiosmtpd")]
    [InlineData(true, PostResult.Sent)]
    [InlineData(false, PostResult.Misconfigured)]
    public async Task Round_StartTls_OnlyWithATrustedCertificate(bool isTrusted, PostResult expected)
    {
        using var certificates = new TestCertificates();
        await using SmtpServer server = await SmtpServer.StartAsync("--certificate", certificates.Certificate, "--key", certificates.Key);
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@x.nl"), second = await post.QueueAsync("piet@x.nl");
        OutboxRoundReport report = await post.Round.RunAsync(Post.Settings(server.Port, MailSecurity.StartTls, isTrusted ? certificates.Authority : null), default);
        (report.Stopped ?? PostResult.Sent).ShouldBe(expected, report.Fault);
        server.Messages().Count.ShouldBe(isTrusted ? 2 : 0);
        foreach (int mail in (int[])[id, second])
        {
            OutboxRow row = await post.FindAsync(mail);
            row.State.ShouldBe(isTrusted ? OutboxState.Sent : OutboxState.Queued);
            row.Attempts.ShouldBe(isTrusted ? 1 : 0);
        }
    }

    [ProgramFact("aiosmtpd")]
    public async Task Round_ServerWithoutEncryption_SendsNothing()
    {
        await using SmtpServer server = await SmtpServer.StartAsync();
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@x.nl");
        OutboxRoundReport report = await post.Round.RunAsync(Post.Settings(server.Port, MailSecurity.StartTls), default);
        report.Stopped.ShouldBe(PostResult.Misconfigured);
        report.Fault.ShouldNotBeNull().ShouldContain("'security'");
        (await post.StateAsync(id)).ShouldBe(OutboxState.Queued);
    }

    [ProgramTheory("aiosmtpd")]
    [InlineData("zv", "goed", null)]
    [InlineData("zv", "fout", PostResult.Misconfigured)]
    [InlineData(null, null, PostResult.Misconfigured)]
    public async Task Round_SignIn_WrongPasswordStopsTheRound(string? user, string? password, PostResult? expected)
    {
        await using SmtpServer server = await SmtpServer.StartAsync("--user", "zv", "--password", "goed");
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@x.nl");
        OutboxRoundReport report = await post.Round.RunAsync(Post.Settings(server.Port, user: user, password: password), default);
        report.Stopped.ShouldBe(expected, report.Fault);
        (await post.StateAsync(id)).ShouldBe(expected is null ? OutboxState.Sent : OutboxState.Queued);
    }

    [Fact]
    public async Task Round_NoServer_KeepsTheMail()
    {
        using Post post = await Post.OpenAsync();
        int id = await post.QueueAsync("jan@x.nl");
        OutboxRoundReport report = await post.Round.RunAsync(Post.Settings(1), default);
        report.Stopped.ShouldBe(PostResult.Unreachable);
        report.Fault.ShouldNotBeNull().ShouldContain("niet bereikbaar");
        (await post.StateAsync(id)).ShouldBe(OutboxState.Queued);
        (await post.FindAsync(id)).Attempts.ShouldBe(0);
    }

    [Fact]
    public async Task Round_Sunday_SendsNothing()
    {
        using Post post = await Post.OpenAsync();
        await post.QueueAsync("jan@x.nl");
        post.Clock.Now = new DateTimeOffset(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);
        (await post.Round.RunAsync(Post.Settings(1), default)).NotBefore.ShouldBe(new DateTimeOffset(2026, 11, 30, 6, 0, 0, TimeSpan.Zero));
    }
}
