using System.Globalization;
using Microsoft.OpenApi;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Api.Rules;

/// <summary>Makes parameters, and holds those that several operations share.</summary>
internal static class Parameters
{
    private const int LongestText = 200;

    public static ApiParameter Page { get; } = Number("pagina", "De hoeveelste pagina, vanaf 1.", 1, 1_000_000, 1);

    public static ApiParameter PageSize { get; } = Number("paginaGrootte", "Aantal resultaten per pagina.", 1, 100, 20);

    public static ApiParameter From { get; } = Date("vanaf", "Alleen met een datum op of na deze dag.", "2025-01-01");

    public static ApiParameter To { get; } = Date("tot", "Alleen met een datum tot en met deze dag.", "2026-12-31");

    public static ApiParameter Region { get; } = Text("gebied", "Gemeente of district (naam of CBS-code). Meer keer: een van deze.", "Alkmaar") with
    {
        Parse = text => KnowledgePack.BuiltIn.FindRegion(text)?.Name,
        Expected = "een gemeente of district uit de regio zijn; zie /api/v1/gemeenten",
        Code = "onbekende-waarde",
        IsRepeatable = true,
    };

    public static ApiParameter Kind { get; } = Text("soort", "Soort document. Meer keer: een van deze.", "convenant") with
    {
        Parse = text => KnowledgePack.BuiltIn.FindType(text)?.Id,
        Choices = [.. KnowledgePack.BuiltIn.DocumentTypes.Where(t => !t.IsCasework).Select(t => t.Id)],
        Expected = "een bekende soort document zijn",
        Code = "onbekende-waarde",
        IsRepeatable = true,
    };

    /// <summary>The hash in an address. What cannot be a hash is not found; that needs no error of its own.</summary>
    public static ApiParameter Hash { get; } = Text("hash", "SHA-256 van het document, 64 hexadecimale tekens in kleine letters.", ApiExample.Hash) with { IsInPath = true, IsRequired = true, Pattern = "^[0-9a-f]{64}$" };

    public static ApiParameter Number(string name, string description, int min, int max, int standard) => new()
    {
        Name = name,
        Description = description,
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Min = min,
        Max = max,
        Default = standard.ToString(CultureInfo.InvariantCulture),
        Example = Math.Max(min, standard).ToString(CultureInfo.InvariantCulture),
        Expected = string.Create(CultureInfo.InvariantCulture, $"een geheel getal van {min} tot en met {max} zijn"),
        Code = "buiten-bereik",
        Parse = text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= min && number <= max ? number : null,
    };

    public static ApiParameter Date(string name, string description, string example) => new()
    {
        Name = name,
        Description = description,
        Format = "date",
        Example = example,
        Expected = "een datum zijn zoals 2026-01-31",
        Code = "geen-datum",
        Parse = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
    };

    public static ApiParameter Flag(string name, string description) => Choice(name, description, ["false", "true"], "false") with
    {
        Type = JsonSchemaType.Boolean,
        Choices = [],
        Parse = text => text switch { "true" or "1" => true, "false" or "0" => false, _ => null },
    };

    /// <param name="name">Name.</param>
    /// <param name="description">In Dutch.</param>
    /// <param name="choices">All values; the first is the example when there is no default.</param>
    /// <param name="standard">Value when it is left out; null for none.</param>
    public static ApiParameter Choice(string name, string description, IReadOnlyList<string> choices, string? standard = null) => new()
    {
        Name = name,
        Description = description,
        Choices = choices,
        Default = standard,
        Example = standard ?? choices[0],
        Expected = $"een van deze waarden zijn: {string.Join(", ", choices)}",
        Code = "onbekende-waarde",
        Parse = text => choices.Contains(text) ? text : null,
    };

    public static ApiParameter Text(string name, string description, string example, int longest = LongestText) => new()
    {
        Name = name,
        Description = description,
        Max = longest,
        Example = example,
        Expected = string.Create(CultureInfo.InvariantCulture, $"1 tot en met {longest} tekens lang zijn"),
        Code = "lengte",
        Parse = text => text.Length > 0 && text.Length <= longest ? text : null,
    };
}
