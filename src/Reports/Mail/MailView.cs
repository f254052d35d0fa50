using MimeKit;

namespace ZVSearch.Reports.Mail;

/// <summary>A mail of the outbox as people read it.</summary>
/// <param name="Headers">Names and values, decoded, in their order.</param>
/// <param name="Text">The body in plain text; empty when it has none.</param>
public sealed record MailView(IReadOnlyList<(string Name, string Value)> Headers, string Text)
{
    /// <summary>Null when the content is no message.</summary>
    public static MailView? Of(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using MimeMessage message = MimeMessage.Load(stream);
            return message.Headers.Count == 0 ? null : new MailView([.. message.Headers.Select(h => (h.Field, h.Value))], message.TextBody ?? string.Empty);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
