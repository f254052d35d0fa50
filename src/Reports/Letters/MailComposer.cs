using System.Security.Cryptography;
using System.Text;
using MimeKit;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Reports.Mail;
using ZVSearch.Store.Letters;

namespace ZVSearch.Reports.Letters;

/// <summary>letter and alerts → one mail for one reader, ready for the outbox.</summary>
public static class MailComposer
{
    /// <param name="subscription">Who gets it.</param>
    /// <param name="letterId">Id of the letter; null for a mail with only alerts.</param>
    /// <param name="letter">As this reader may see it; null for a mail with only alerts.</param>
    /// <param name="until">Last day of the period: with the subscription it names the mail.</param>
    /// <param name="alerts">News of kept questions.</param>
    /// <param name="settings">Who sends it, and from where.</param>
    /// <param name="now">Stands in the mail.</param>
    public static OutboxRow Compose(SubscriptionRow subscription, int? letterId, Letter? letter, DateOnly until, IReadOnlyList<SearchAlert> alerts, MailSettings settings, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(settings);
        var unsubscribe = new Uri(settings.BaseAddress, $"afmelden?code={subscription.Token}");
        LetterMail mail = LetterMail.Of(letter, alerts, new MailAddresses(unsubscribe, null, settings.BaseAddress));
        string key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{subscription.Id}:{until:yyyy-MM-dd}");
        string id = $"brief-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{subscription.Token}")))[..32]}@{settings.FromAddress.Split('@')[^1]}";
        using MimeMessage message = MessageOf(subscription, mail, settings, unsubscribe);
        message.MessageId = id;
        message.Date = now;
        return new OutboxRow
        {
            Key = key,
            SubscriptionId = subscription.Id,
            LetterId = letterId,
            Mail = subscription.Mail,
            Subject = mail.Subject,
            MessageId = id,
            Content = OutboxContent.Write(message),
            State = OutboxState.Queued,
            NotBefore = now.UtcDateTime,
        };
    }

    private static MimeMessage MessageOf(SubscriptionRow subscription, LetterMail mail, MailSettings settings, Uri unsubscribe)
    {
        var message = new MimeMessage { Subject = mail.Subject };
        message.From.Add(new MailboxAddress(settings.FromName, settings.FromAddress));
        message.To.Add(new MailboxAddress(subscription.Name, subscription.Mail));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, "nl");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");

        // One click without a page (RFC 8058) asks for https: the code in the address is a secret.
        if (unsubscribe.Scheme == Uri.UriSchemeHttps) { message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click"); }

        message.Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody();
        return message;
    }
}
