using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace ZVSearch.Reports.Mail;

/// <summary>MailKit's client, which tells how far it is and keeps what the server refused, also when the line breaks right after that.</summary>
internal sealed class PostClient(AnswerWatch watch) : SmtpClient(watch)
{
    public PostPhase Phase { get; private set; }

    /// <summary>Answer with which sender or recipient was refused; null when neither was.</summary>
    public SmtpResponse? Refusal { get; private set; }

    /// <summary>First answer after the last byte of the message; null as long as there is none.</summary>
    public SmtpResponse? LastAnswer => watch.Answer;

    /// <summary>A new mail starts.</summary>
    public void Begin()
    {
        Phase = PostPhase.Sender;
        Refusal = null;
        watch.Ignore();

        // Chunks would carry the end of the message in their own length, and a queue of commands hides which of them was refused.
        Capabilities &= ~(SmtpCapabilities.Chunking | SmtpCapabilities.BinaryMime | SmtpCapabilities.Pipelining);
    }

    /// <summary>From here on the message may arrive.</summary>
    public void HandOver()
    {
        Phase = PostPhase.HandedOver;
        watch.Listen();
    }

    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Phase = PostPhase.Recipient;
        base.OnSenderAccepted(message, mailbox, response);
    }

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Phase = PostPhase.Content;
        base.OnRecipientAccepted(message, mailbox, response);
    }

    protected override void OnSenderNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Refusal = response;
        base.OnSenderNotAccepted(message, mailbox, response);
    }

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Refusal = response;
        base.OnRecipientNotAccepted(message, mailbox, response);
    }
}
