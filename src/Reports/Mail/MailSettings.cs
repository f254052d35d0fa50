using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Mail;

/// <summary>How mail goes out; see <see cref="MailSettingsReader"/>. Not a record, so that the password is in no text that the program makes of it.</summary>
public sealed class MailSettings
{
    public required string Host { get; init; }

    /// <summary>1 to 65535.</summary>
    public required int Port { get; init; }

    public required MailSecurity Security { get; init; }

    /// <summary>Null when the mail server knows this machine without a name.</summary>
    public string? User { get; init; }

    /// <summary>Null when there is no <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>Full path of a PEM or DER file with certificates that are trusted beside those of the system; null for none.</summary>
    public string? AuthorityFile { get; init; }

    public required string FromName { get; init; }

    public required string FromAddress { get; init; }

    /// <summary>Address of the site, for links; ends with a slash.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Days on which nothing goes out, beside weekends and national holidays.</summary>
    public IReadOnlyList<DateOnly> QuietDays { get; init; } = [];

    /// <summary>Nothing goes out earlier on a day; Dutch time.</summary>
    public TimeOnly SendFrom { get; init; } = new(7, 0);

    /// <summary>Nothing goes out from this time on; Dutch time.</summary>
    public TimeOnly SendUntil { get; init; } = new(19, 0);

    /// <summary>For connecting, greeting, encryption and sign-in together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For handing over one mail, up to its last byte.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For the answer after the last byte. Generous: giving up too early leaves a mail of which nobody knows whether it arrived.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Times that a mail is tried before a person must look at it; 1 to 100.</summary>
    public int Attempts { get; init; } = 30;

    /// <summary>Letters in these rhythms go out only after a person approved them.</summary>
    public IReadOnlyList<Rhythm> Approval { get; init; } = [Rhythm.Weekly, Rhythm.Monthly, Rhythm.Quarterly];
}
