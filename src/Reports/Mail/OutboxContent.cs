using MimeKit;

namespace ZVSearch.Reports.Mail;

/// <summary>A message ↔ the bytes that the outbox keeps.</summary>
public static class OutboxContent
{
    /// <summary>Lines that every mail server passes on unchanged: seven bits, at most 78 characters. A message without Message-ID gets none here: the caller gives it one that stays.</summary>
    public static byte[] Write(MimeMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        message.Prepare(EncodingConstraint.SevenBit);
        FormatOptions format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.EnsureNewLine = true;
        using var content = new MemoryStream();
        message.WriteTo(format, content);
        return content.ToArray();
    }
}
