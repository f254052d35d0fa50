namespace ZVSearch.Reports.Mail;

/// <summary>How the line to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Not at all; only for a mail server on this machine.</summary>
    None,

    /// <summary>The line becomes secret before anything but a greeting goes over it; without that nothing is sent.</summary>
    StartTls,

    /// <summary>Secret from the first byte.</summary>
    Tls,
}
