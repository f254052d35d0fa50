using ZVSearch.Core.Findings.Letters;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>States of mails in words.</summary>
internal static class PostWords
{
    /// <summary>State, word in addresses, name.</summary>
    public static IReadOnlyList<(OutboxState State, string Word, string Name)> States { get; } =
    [
        (OutboxState.Queued, "wacht", "wacht"), (OutboxState.Uncertain, "onzeker", "onzeker"), (OutboxState.Sent, "verzonden", "verzonden"), (OutboxState.Failed, "mislukt", "mislukt"), (OutboxState.Cancelled, "ingetrokken", "ingetrokken"),
    ];

    public static FilterField Filter(string chosen) => new("stand", "Stand", chosen, [.. States.Select(s => (s.Word, s.Name))]);

    /// <summary>Null for a word that is no state.</summary>
    public static OutboxState? StateOf(string word) => States.Where(s => s.Word == word).Select(s => (OutboxState?)s.State).FirstOrDefault();

    public static string NameOf(OutboxState state) => States.First(s => s.State == state).Name;

    public static string WordOf(OutboxState state) => States.First(s => s.State == state).Word;

    /// <summary>Colour of the badge.</summary>
    public static string KindOf(OutboxState state) => state switch { OutboxState.Queued => "info", OutboxState.Uncertain => "warn", OutboxState.Sent => "good", OutboxState.Failed => "bad", _ => string.Empty };

    public static string MeaningOf(OutboxState state) => state switch
    {
        OutboxState.Queued => "gaat weg zodra het kan",
        OutboxState.Uncertain => "kan zijn aangekomen; een mens moet kiezen",
        OutboxState.Sent => "de mailserver heeft hem aangenomen",
        OutboxState.Failed => "niet aangekomen",
        _ => "gaat niet weg",
    };

    /// <summary>What is said after a form.</summary>
    public static string MessageOf(string? code) => code switch
    {
        "opnieuw" => "De mail staat weer klaar en gaat weg zodra het kan.",
        "ingetrokken" => "De mail is ingetrokken en gaat niet weg.",
        "kan-niet" => "Dat kan niet (meer) met deze mail: hij is intussen verder, of het abonnement is beëindigd.",
        _ => string.Empty,
    };
}
