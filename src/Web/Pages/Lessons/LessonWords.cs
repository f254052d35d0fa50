using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>Outcomes in addresses and on pages.</summary>
internal static class LessonWords
{
    private static readonly (string Code, string Name, string Label, string Badge)[] Outcomes =
        [("failed", "mislukt", "Ging mis", "bad"), ("succeeded", "gelukt", "Gelukt", "good"), ("mixed", "gemengd", "Gemengd", "warn")];

    /// <summary>Name in the address and label, in the order of the tabs: what went wrong comes first, because it is least told.</summary>
    public static IReadOnlyList<(string Name, string Label)> Choices { get; } = [("mislukt", "Wat misging"), ("gelukt", "Wat lukte"), ("gemengd", "Gemengd")];

    /// <summary>"mislukt" gives "failed"; null for anything else than an outcome.</summary>
    public static string? CodeOf(string name) => Outcomes.Where(o => o.Name == name).Select(o => o.Code).FirstOrDefault();

    /// <summary>"failed" gives "mislukt"; a lesson without a clear outcome is mixed.</summary>
    public static string NameOf(string? code) => Of(code).Name;

    public static string LabelOf(string? code) => Of(code).Label;

    public static string BadgeOf(string? code) => Of(code).Badge;

    /// <summary>What people said of a lesson; null when nobody did.</summary>
    public static string? SaidOf(Fact? text) => text?.Origin switch
    {
        FactOrigin.Confirmed => "bevestigd",
        FactOrigin.Corrected => "aangepast",
        _ => null,
    };

    /// <summary>The message after a change; null for words that are not ours.</summary>
    public static (string Text, bool IsGood)? MessageOf(string code) => code switch
    {
        "bevestigd" => ("De les is bevestigd. Dank u wel.", true),
        "aangepast" => ("De les is aangepast. Uw tekst blijft staan, ook als het document opnieuw wordt gelezen.", true),
        "verworpen" => ("De les is verwijderd: het document zegt dit niet. Dat blijft zo, ook als het document opnieuw wordt gelezen.", true),
        "gelijk" => ("Er was niets veranderd, dus er is niets vastgelegd.", true),
        "bezet" => ("Het lukte nu niet, omdat er documenten worden ingelezen. Probeer het over een minuut opnieuw.", false),
        "deels" => ("Niet alles kon worden vastgelegd, omdat er documenten worden ingelezen. Controleer de les en probeer het over een minuut opnieuw.", false),
        "onvolledig" => ("Er is niets vastgelegd: vul uw naam of functie en de tekst van de les in.", false),
        "alleen-lezen" => ("Lessen kunnen hier niet worden gewijzigd: dit geheugen staat op alleen lezen.", false),
        _ => null,
    };

    private static (string Code, string Name, string Label, string Badge) Of(string? code) => Array.Find(Outcomes, o => o.Code == code) is { Code: not null } known ? known : Outcomes[^1];
}
