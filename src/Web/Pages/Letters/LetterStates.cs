using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Web.Pages.Shared;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>How far letters are, in words; and what is said after a form.</summary>
internal static class LetterStates
{
    public static string Of(LetterStatus status) => LetterFrame.StatusOf(status);

    /// <summary>Colour of the badge.</summary>
    public static string KindOf(LetterStatus status) => status switch { LetterStatus.Draft => "info", LetterStatus.Approved => "warn", LetterStatus.Sent => "good", _ => string.Empty };

    public static string Of(Rhythm rhythm) => rhythm switch { Rhythm.Direct => "meteen als er nieuws is", Rhythm.Weekly => "elke week", Rhythm.Monthly => "elke maand", _ => "elk kwartaal" };

    /// <summary>Words for a rhythm as they stand in addresses and forms.</summary>
    public static IReadOnlyList<(Rhythm Rhythm, string Word)> Rhythms { get; } = [(Rhythm.Direct, "direct"), (Rhythm.Weekly, "week"), (Rhythm.Monthly, "maand"), (Rhythm.Quarterly, "kwartaal")];

    /// <summary>The same for the state of a letter; also what a list can be filtered by.</summary>
    public static IReadOnlyList<(LetterStatus Status, string Word)> Words { get; } =
        [(LetterStatus.Draft, "concept"), (LetterStatus.Approved, "goedgekeurd"), (LetterStatus.Sent, "verzonden"), (LetterStatus.Dropped, "vervallen")];

    public static FilterField Filter(string chosen) => new("status", "Stand", chosen, [.. Words.Select(w => (w.Word, char.ToUpper(Of(w.Status)[0], Dutch.Culture) + Of(w.Status)[1..]))]);

    /// <summary>What is said after a form. The address only names which; it cannot put words of its own on the page.</summary>
    public static string MessageOf(string? code) => code switch
    {
        "gemaakt" => "De brief is gemaakt. Lees hem na en verander wat u wilt.",
        "was-er-al" => "Over deze periode en dit onderwerp is er al een brief. Dit is die brief; er is niets veranderd.",
        "bewaard" => "Bewaard als nieuwe versie.",
        "gelijk" => "Er was niets veranderd. Er is geen nieuwe versie gemaakt.",
        "goedkeuren" => "De brief is goedgekeurd. Hij gaat mee met de volgende verzending.",
        "niet-versturen" => "De brief is vervallen en wordt niet verzonden.",
        "concept" => "De brief is weer een concept. U kunt hem weer veranderen.",
        "teruggezet" => "De oude versie is teruggezet, als nieuwe versie.",
        _ => string.Empty,
    };
}
