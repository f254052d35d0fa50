using System.Globalization;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;

namespace ZVSearch.Reports.Mail;

/// <summary>
/// Listens on the line for the answer to a message. MailKit tidies up after a refusal, and when that fails ("421, goodbye") it reports the failed tidying instead of the answer.
/// </summary>
internal sealed class AnswerWatch : IProtocolLogger
{
    private const int Longest = 2000, CodeLength = 3;

    private readonly StringBuilder _heard = new();
    private bool _isListening;

    /// <summary>Null as long as there is no whole answer.</summary>
    public SmtpResponse? Answer { get; private set; }

    /// <summary>Not used: nothing is kept of what goes to the server.</summary>
    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public void Ignore()
    {
        _isListening = false;
        Answer = null;
        _heard.Clear();
    }

    public void Listen()
    {
        Ignore();
        _isListening = true;
    }

    public void LogConnect(Uri uri)
    {
    }

    public void LogClient(byte[] buffer, int offset, int count)
    {
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
        if (!_isListening || Answer is not null || _heard.Length > Longest) { return; }

        _heard.Append(Encoding.Latin1.GetString(buffer, offset, count));
        string text = _heard.ToString();
        string? last = text.Split("\r\n").SkipLast(1).FirstOrDefault(l => l.Length == CodeLength || (l.Length > CodeLength && l[CodeLength] == ' '));
        if (last is not null && int.TryParse(last.AsSpan(0, CodeLength), NumberStyles.None, CultureInfo.InvariantCulture, out int code))
        {
            Answer = new SmtpResponse((SmtpStatusCode)code, last.Length > CodeLength ? last[(CodeLength + 1)..] : string.Empty);
        }
    }

    public void Dispose()
    {
    }
}
