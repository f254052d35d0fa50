using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace ZVSearch.Reports.Mail;

/// <summary>What a fault on the line means for the mail, by how far it was.</summary>
internal static partial class PostFaults
{
    private const int Delay = 400, Refusal = 500, TooLarge = 552;

    /// <summary>Whether the fault comes from the line or the server. Any other fault is a fault of ours, and goes on.</summary>
    public static bool IsOfTheLine(Exception fault) => fault is IOException or SocketException or TimeoutException or OperationCanceledException or NotSupportedException
        or ProtocolException or CommandException or ServiceNotConnectedException or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException;

    /// <summary>The meaning of a fault before a mail was begun.</summary>
    public static PostOutcome OfConnecting(Exception fault) => fault switch
    {
        AuthenticationException => Misconfigured("De mailserver accepteert de gebruiker of het wachtwoord niet. Controleer 'user' en het wachtwoord bij mail.json.", fault),
        SslHandshakeException => Misconfigured("De beveiligde verbinding met de mailserver lukt niet of is niet te vertrouwen. Controleer 'host', 'security' en 'authorityFile' in mail.json.", fault),
        NotSupportedException => Misconfigured("De mailserver biedt de gevraagde beveiliging of aanmelding niet aan. Controleer 'security' en 'user' in mail.json.", fault),
        SmtpCommandException { StatusCode: >= (SmtpStatusCode)Refusal } => Misconfigured("De mailserver laat deze machine niet toe. Vraag de beheerder van de mailserver.", fault),
        _ => new PostOutcome(PostResult.Unreachable, $"De mailserver is niet bereikbaar of antwoordt niet. De post blijft klaarstaan. ({Detail(fault)})"),
    };

    /// <summary>The meaning of a fault while a mail was handed over.</summary>
    public static PostOutcome OfSending(Exception fault, PostClient client)
    {
        if (fault is ServiceNotAuthenticatedException) { return Misconfigured("De mailserver vraagt om een gebruiker en wachtwoord. Vul 'user' in mail.json in.", fault); }

        if (Answer(fault, client) is not { } answer || (int)answer.StatusCode is >= 300 and < Delay) { return OfSilence(fault, client.Phase); }

        // Below 300: taken, and then the line broke.
        if ((int)answer.StatusCode < 300) { return client.Phase == PostPhase.HandedOver ? new PostOutcome(PostResult.Sent) : OfSilence(fault, client.Phase); }

        return OfAnswer(answer, client.Phase);
    }

    private static SmtpResponse? Answer(Exception fault, PostClient client)
    {
        if (client.Refusal is { } refusal) { return refusal; }

        return fault is SmtpCommandException command ? new SmtpResponse(command.StatusCode, command.Message) : client.LastAnswer;
    }

    private static PostOutcome OfAnswer(SmtpResponse answer, PostPhase phase)
    {
        int code = (int)answer.StatusCode;
        string words = string.Create(CultureInfo.InvariantCulture, $"{code} {OneLine(answer.Response)}");
        if (code < Refusal) { return new PostOutcome(PostResult.Postponed, $"De mailserver neemt dit bericht nu niet aan: {words}"); }

        if (phase == PostPhase.Sender && code != TooLarge) { return new PostOutcome(PostResult.Misconfigured, $"De mailserver weigert de afzender. Controleer 'fromAddress' in mail.json. ({words})"); }

        return IsAboutTheAddress(code, answer.Response, phase)
            ? new PostOutcome(PostResult.NoSuchAddress, $"Volgens de mailserver bestaat dit adres niet: {words}")
            : new PostOutcome(PostResult.Refused, $"De mailserver weigert dit bericht: {words}");
    }

    /// <summary>
    /// The extended code decides when there is one: 5.1 is about the address. Without it 550, 551 and 553 in answer to the address are. So "550 5.7.1 relaying denied", which is about us,
    /// does not end the subscriptions of everybody.
    /// </summary>
    private static bool IsAboutTheAddress(int code, string text, PostPhase phase)
    {
        Match extended = ExtendedCode().Match(text);
        return extended.Success ? extended.Groups[1].Value == "1" : phase == PostPhase.Recipient && code is (550 or 551 or 553);
    }

    private static PostOutcome OfSilence(Exception fault, PostPhase phase) => phase == PostPhase.HandedOver
        ? new PostOutcome(PostResult.Unanswered, $"De mailserver heeft geen antwoord gegeven. Het is niet bekend of dit bericht is aangekomen. ({Detail(fault)})")
        : new PostOutcome(PostResult.Interrupted, $"De verbinding met de mailserver brak af voordat het bericht compleet was. ({Detail(fault)})");

    private static PostOutcome Misconfigured(string message, Exception fault) => new(PostResult.Misconfigured, $"{message} De post blijft klaarstaan. ({Detail(fault)})");

    private static string Detail(Exception fault) => fault is OperationCanceledException ? "het duurde te lang" : OneLine((fault as SslHandshakeException)?.InnerException?.Message ?? fault.Message);

    private static string OneLine(string text)
    {
        const int longest = 200;
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= longest ? line : line[..longest] + "…";
    }

    [GeneratedRegex(@"(?:^|\s)5\.(\d{1,3})\.\d{1,3}\b")]
    private static partial Regex ExtendedCode();
}
