using ZVSearch.Core.Findings.Themes;
using ZVSearch.Store.Insights;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>Dutch words for what happens to themes.</summary>
internal static class ThemeWords
{
    public static string Trend(string? trend) => trend switch
    {
        "rising" => "neemt toe",
        "falling" => "neemt af",
        "level" => "blijft gelijk",
        _ => "te weinig documenten voor een trend",
    };

    /// <summary>A sentence about what a run found.</summary>
    /// <param name="row">What happened.</param>
    /// <param name="names">Names of themes by id; a theme without a name is gone or not for this reader.</param>
    public static string Event(ThemeEventRow row, IReadOnlyDictionary<string, string> names)
    {
        string name = NameOf(row.Theme, names), other = row.Other is { } id ? NameOf(id, names) : string.Empty;
        string before = Dutch.Count(row.Before, "document", "documenten"), after = Dutch.Count(row.After, "document", "documenten");
        return row.Change switch
        {
            ThemeChange.New => $"{name} is nieuw, met {after}.",
            ThemeChange.Grown => $"{name} is gegroeid van {before} naar {after}.",
            ThemeChange.Shrunk => $"{name} is kleiner geworden: van {before} naar {after}.",
            ThemeChange.Split => $"{name} is afgesplitst van {(other.Length > 0 ? other : "een ander thema")}, met {after}.",
            ThemeChange.Merged => $"{name} is opgegaan in {(other.Length > 0 ? other : "een ander thema")}.",
            ThemeChange.Gone => $"{name} is verdwenen; het had {before}.",
            _ => $"{name} gaat verder onder een nieuw kenmerk: alle documenten zijn opnieuw in thema's verdeeld.",
        };
    }

    public static string Change(ThemeChange change) => change switch
    {
        ThemeChange.New => "nieuw",
        ThemeChange.Grown => "gegroeid",
        ThemeChange.Shrunk => "gekrompen",
        ThemeChange.Split => "gesplitst",
        ThemeChange.Merged => "samengegaan",
        ThemeChange.Gone => "verdwenen",
        _ => "voortgezet",
    };

    /// <summary>A sentence about what a person did.</summary>
    public static string Curation(ThemeCurationRow row, IReadOnlyDictionary<string, string> names) => row.Kind switch
    {
        ThemeCuration.Renamed => $"Naam gewijzigd in ‘{row.Value}’",
        ThemeCuration.Merged when row.Value.Length == 0 => "Weer losgemaakt",
        ThemeCuration.Merged => $"Samengevoegd met {NameOf(row.Value, names)}",
        ThemeCuration.Hidden => "Verborgen",
        _ => "Weer getoond",
    };

    public static string NameOf(string id, IReadOnlyDictionary<string, string> names) => names.TryGetValue(id, out string? name) ? $"‘{name}’" : "Een thema dat er niet meer is";

    /// <summary>The message after a change; null for words that are not ours.</summary>
    public static (string Text, bool IsGood)? MessageOf(string code) => code switch
    {
        "hernoemd" => ("De naam is gewijzigd. Hij blijft staan, ook als er documenten bij komen.", true),
        "samengevoegd" => ("De thema's zijn samengevoegd. Onderaan deze pagina kunt u ze weer losmaken.", true),
        "losgemaakt" => ("De thema's zijn weer los van elkaar.", true),
        "verborgen" => ("Het thema is verborgen. Het staat onderaan deze pagina; u kunt het daar weer tonen.", true),
        "getoond" => ("Het thema staat weer in de lijst.", true),
        "onvolledig" => ("Er is niets gewijzigd: vul uw naam of functie in, en wat er moet gebeuren.", false),
        "alleen-lezen" => ("Thema's kunnen hier niet worden gewijzigd: dit geheugen staat op alleen lezen.", false),
        _ => null,
    };
}
