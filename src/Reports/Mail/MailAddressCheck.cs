using MimeKit;

namespace ZVSearch.Reports.Mail;

/// <summary>Whether mail can go to what somebody typed.</summary>
public static class MailAddressCheck
{
    /// <summary>True for exactly one address, without a name around it, in characters that every mail server passes on. What could start a next line or a next reader is none.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isPlain = text.All(c => char.IsAscii(c) && !char.IsControl(c) && !char.IsWhiteSpace(c)) && text.Count(c => c == '@') == 1;
        return isPlain && MailboxAddress.TryParse(text, out MailboxAddress? box) && box.Address == text && !text.StartsWith('@') && !text.EndsWith('@');
    }
}
