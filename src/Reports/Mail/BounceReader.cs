using MimeKit;
using MimeKit.Utils;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Mail;

/// <summary>
/// Reads notifications about mails that did not arrive (RFC 3464), and ends the subscriptions of addresses that do not exist. Anybody can write such a notification, so it must name a mail
/// or an address of ours.
/// </summary>
public sealed class BounceReader(OutboxStore outbox, SubscriptionStore subscriptions)
{
    /// <param name="message">The notification as it came in (MIME).</param>
    /// <param name="stop">Stops before anything is written.</param>
    public async Task<BounceResult> ReadAsync(Stream message, CancellationToken stop)
    {
        MimeMessage notification;
        try
        {
            notification = await MimeMessage.LoadAsync(message, stop).ConfigureAwait(false);
        }
        catch (FormatException)
        {
            return BounceResult.NotANotification;
        }

        using (notification)
        {
            MessageDeliveryStatus? status = notification.BodyParts.OfType<MessageDeliveryStatus>().FirstOrDefault();
            if (notification.Body is not MultipartReport report || status is null) { return BounceResult.NotANotification; }

            // The first group is about the message, each other one about one receiver.
            List<HeaderList> failed = [.. status.StatusGroups.Skip(1).Where(IsPermanent)];
            return failed.Count == 0 ? BounceResult.NotPermanent : await BounceAsync(failed, OriginalId(report), stop).ConfigureAwait(false);
        }
    }

    private static bool IsPermanent(HeaderList group) =>
        string.Equals(group["Action"]?.Trim(), "failed", StringComparison.OrdinalIgnoreCase) && group["Status"]?.TrimStart().StartsWith("5.", StringComparison.Ordinal) == true;

    /// <summary>Null when the notification does not carry the original message, nor its headers.</summary>
    private static string? OriginalId(MultipartReport report)
    {
        foreach (MimeEntity part in report)
        {
            if (part is MessagePart { Message.MessageId: { Length: > 0 } id }) { return id; }

            if (part is TextPart text && text.ContentType.IsMimeType("text", "rfc822-headers")) { return IdIn(text.Text); }
        }

        return null;
    }

    private static string? IdIn(string headers)
    {
        const string name = "message-id:";
        string? line = headers.Replace("\r\n ", " ", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').FirstOrDefault(l => l.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return line is null ? null : MimeUtils.ParseMessageId(line[name.Length..]);
    }

    /// <summary>A Message-ID must be ours, and then the address to which we sent it counts, wherever it was forwarded to. Without one the address must be known.</summary>
    private async Task<BounceResult> BounceAsync(List<HeaderList> failed, string? messageId, CancellationToken stop)
    {
        if (messageId is not null)
        {
            OutboxRow? mail = await outbox.FindAsync(messageId, stop).ConfigureAwait(false);
            return mail is not null && await subscriptions.BounceAsync(mail.Mail, stop).ConfigureAwait(false) > 0 ? BounceResult.Bounced : BounceResult.NotOurs;
        }

        int found = 0;
        foreach (string address in failed.Select(AddressOf).OfType<string>()) { found += await subscriptions.BounceAsync(address, stop).ConfigureAwait(false); }

        return found > 0 ? BounceResult.Bounced : BounceResult.NotOurs;
    }

    /// <summary>"rfc822; jan@example.nl" → the address; the original receiver before the one that it was forwarded to.</summary>
    private static string? AddressOf(HeaderList group)
    {
        string? value = group["Original-Recipient"] ?? group["Final-Recipient"];
        string? address = value?[(value.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>');
        return string.IsNullOrEmpty(address) ? null : address;
    }
}
