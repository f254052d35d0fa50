namespace ZVSearch.Reports.Mail;

/// <summary>What reading the settings gave.</summary>
/// <param name="Settings">Null when there is no file, or anything in it is wrong.</param>
/// <param name="Faults">Everything that is wrong, in Dutch; empty when nothing is.</param>
/// <param name="IsAbsent">There is no file: mail is not set up, which is no fault.</param>
public sealed record MailSettingsResult(MailSettings? Settings, IReadOnlyList<string> Faults, bool IsAbsent = false);
