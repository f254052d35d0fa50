using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Export;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>A mail with a letter, with what is new for kept questions, or with both.</summary>
/// <param name="Subject">One line, without control characters.</param>
/// <param name="Html">A page with inline looks only.</param>
/// <param name="Text">The same content as plain text, lines ended by LF.</param>
public sealed record LetterMail(string Subject, string Html, string Text)
{
    internal const string AlertsHeading = "Uw bewaarde vragen";
    internal const string OnlyAlerts = "Nieuw bij uw bewaarde vragen";
    internal const string ReadOnline = "Lees deze brief op een webpagina";
    internal const string Stop = "Afmelden";

    /// <param name="letter">The letter; null for a mail about kept questions only.</param>
    /// <param name="alerts">Kept questions with something new; may be empty when there is a letter.</param>
    /// <param name="addresses">Where its links lead.</param>
    /// <returns>The same input gives the same mail.</returns>
    public static LetterMail Of(Letter? letter, IReadOnlyList<SearchAlert> alerts, MailAddresses addresses)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        ArgumentNullException.ThrowIfNull(addresses);
        if (letter is null && alerts.Count == 0) { throw new ArgumentException("A mail needs a letter or something new.", nameof(alerts)); }

        string subject = letter is null ? OnlyAlerts : $"{LetterFrame.Title(letter)}, {LetterFrame.Period(letter)}";
        return new LetterMail(PlainText.Line(subject), MailPage.Write(letter, alerts, addresses, subject), MailText.Write(letter, alerts, addresses));
    }

    /// <summary>A letter as plain text, without what belongs to a mail.</summary>
    public static string TextOf(Letter letter) => MailText.WriteLetter(letter);

    /// <summary>Why somebody gets this.</summary>
    internal static string Reason(bool hasLetter, bool hasAlerts) => (hasLetter, hasAlerts) switch
    {
        (true, true) => "U krijgt deze mail omdat u zich hebt aangemeld voor de brief aan het bestuur en vragen bewaart.",
        (true, false) => "U krijgt deze mail omdat u zich hebt aangemeld voor de brief aan het bestuur.",
        _ => "U krijgt deze mail omdat u bericht wilt bij nieuwe stukken voor uw bewaarde vragen.",
    };
}
