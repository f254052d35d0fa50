using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Mail;

/// <summary>
/// Hands mails to the mail server, one at a time over one line. A mail is taken (see <see cref="OutboxStore.TryTake"/>) before its last byte can have reached the server: what breaks before
/// that did not arrive, what breaks after that is uncertain. Not for use by two threads at once.
/// </summary>
public sealed class SmtpPost(MailSettings settings) : IAsyncDisposable
{
    private readonly TrustedAuthorities? _authorities = settings.AuthorityFile is { } file ? TrustedAuthorities.Load(file) : null;

    private PostClient? _client;

    /// <summary>Hands over one mail.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="take">Marks the mail as on its way, on disk, before it returns; false when it may not go out.</param>
    /// <param name="stop">Stops as long as the mail was not taken; after that the answer is waited for.</param>
    /// <exception cref="OperationCanceledException">Stopped before the mail was taken.</exception>
    public async Task<PostOutcome> SendAsync(OutboxRow mail, Func<bool> take, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (!MailboxAddress.TryParse(mail.Mail, out MailboxAddress? reader)) { return new PostOutcome(PostResult.Refused, "Dit is geen mailadres."); }

        using MimeMessage? message = await ReadAsync(mail, stop).ConfigureAwait(false);
        if (message is null) { return new PostOutcome(PostResult.Refused, "Dit bericht is beschadigd opgeslagen."); }

        PostClient client;
        try
        {
            client = await ConnectedAsync(stop).ConfigureAwait(false);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested && PostFaults.IsOfTheLine(fault))
        {
            Close();
            return PostFaults.OfConnecting(fault);
        }

        return await HandOverAsync(client, message, reader, take, stop).ConfigureAwait(false);
    }

    /// <summary>Says goodbye to the server, when it is still there.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_client is not { IsConnected: true }) { Close(); return; }

        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await _client.DisconnectAsync(quit: true, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (PostFaults.IsOfTheLine(fault))
        {
            // All mails have had their answer; a line that breaks now changes nothing.
        }
        finally
        {
            Close();
        }
    }

    private static async Task<MimeMessage?> ReadAsync(OutboxRow mail, CancellationToken stop)
    {
        try
        {
            using var content = new MemoryStream(mail.Content, writable: false);
            MimeMessage message = await MimeMessage.LoadAsync(content, stop).ConfigureAwait(false);
            if (message.MessageId != mail.MessageId) { message.MessageId = mail.MessageId; }

            return message.Body is null ? null : message;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<PostOutcome> HandOverAsync(PostClient client, MimeMessage message, MailboxAddress reader, Func<bool> take, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(settings.SendTimeout);
        CancellationTokenRegistration stopping = stop.Register(limit.Cancel);
        var last = new LastByte(() => Take(client, take, stopping, limit));
        try
        {
            client.Begin();
            await client.SendAsync(FormatOptions.Default, message, new MailboxAddress(settings.FromName, settings.FromAddress), [reader], limit.Token, last).ConfigureAwait(false);

            // Only when MailKit would no longer tell about its bytes: better late than a mail that counts as not sent.
            last.Reach();
            return new PostOutcome(PostResult.Sent);
        }
        catch (TakenBackException)
        {
            Close();
            return new PostOutcome(PostResult.TakenBack, "Dit bericht is teruggenomen.");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && client.Phase != PostPhase.HandedOver)
        {
            Close();
            throw;
        }
        catch (Exception fault) when (PostFaults.IsOfTheLine(fault))
        {
            PostOutcome outcome = PostFaults.OfSending(fault, client);
            if (fault is not SmtpCommandException) { Close(); }

            return outcome;
        }
        finally
        {
            await stopping.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>From here on stopping would only lose the answer, so only time can end the wait.</summary>
    private void Take(PostClient client, Func<bool> take, CancellationTokenRegistration stopping, CancellationTokenSource limit)
    {
        stopping.Dispose();
        limit.Token.ThrowIfCancellationRequested();
        limit.CancelAfter(settings.AnswerTimeout);
        if (!take()) { throw new TakenBackException(); }

        client.HandOver();
    }

    private async Task<PostClient> ConnectedAsync(CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(settings.ConnectTimeout);
        if (_client is { IsConnected: true } && await IsAliveAsync(_client, limit.Token).ConfigureAwait(false)) { return _client; }

        Close();
#pragma warning disable CA2000 // Both are disposed with the client, which Close disposes.
        _client = new PostClient(new AnswerWatch());
#pragma warning restore CA2000
        Configure(_client);
        await _client.ConnectAsync(settings.Host, settings.Port, Options(settings.Security), limit.Token).ConfigureAwait(false);
        if (settings.User is { } user) { await _client.AuthenticateAsync(Encoding.UTF8, user, settings.Password ?? string.Empty, limit.Token).ConfigureAwait(false); }

        return _client;
    }

    /// <summary>A server closes a line on which nothing happens for a while; that says nothing about the next mail.</summary>
    private static async Task<bool> IsAliveAsync(PostClient client, CancellationToken stop)
    {
        try
        {
            await client.NoOpAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested && PostFaults.IsOfTheLine(fault))
        {
            return false;
        }
    }

    private void Configure(PostClient client)
    {
        // Lists of withdrawn certificates lie on the internet, which is not there.
        client.CheckCertificateRevocation = false;
        if (_authorities is { } authorities) { client.ServerCertificateValidationCallback = (_, certificate, chain, errors) => authorities.Accepts(certificate, chain, errors); }
    }

    private static SecureSocketOptions Options(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    private void Close()
    {
        _client?.Dispose();
        _client = null;
    }
}
