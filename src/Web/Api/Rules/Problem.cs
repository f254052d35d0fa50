using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace ZVSearch.Web.Api.Rules;

/// <summary>An error by RFC 9457, in Dutch.</summary>
[DisplayName("Probleem")]
internal sealed record Problem(
    [property: JsonPropertyName("type"), Description("Adres dat het soort probleem uitlegt.")] string Type,
    [property: JsonPropertyName("title"), Description("Het soort probleem in een paar woorden.")] string Title,
    [property: JsonPropertyName("status"), Description("HTTP-statuscode.")] int Status,
    [property: JsonPropertyName("detail"), Description("Wat er aan de hand is en wat u kunt doen.")] string Detail,
    [property: JsonPropertyName("errors"), Description("Alle onjuiste parameters; leeg bij andere problemen.")] IReadOnlyList<ProblemError> Errors)
{
    public const string MediaType = "application/problem+json";

    public static Problem NotFound { get; } = Of(StatusCodes.Status404NotFound);

    public static Problem Failed { get; } = Of(StatusCodes.Status500InternalServerError);

    public static Problem Example { get; } = OfParameters([ProblemError.Example]);

    public static Problem OfParameters(IReadOnlyList<ProblemError> errors) =>
        new("/api#onjuiste-parameters", "Onjuiste parameters", StatusCodes.Status400BadRequest, "Een of meer parameters kloppen niet. Bij 'errors' staan ze allemaal.", errors);

    public static Problem Of(int status)
    {
        (string title, string detail) = status switch
        {
            StatusCodes.Status401Unauthorized => ("Niet aangemeld", "Meld u aan en stel de vraag opnieuw."),
            StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => ("Niet gevonden", "Dit bestaat niet (meer), of is niet voor u bedoeld. Op /api staat wat u kunt vragen."),
            StatusCodes.Status405MethodNotAllowed => ("Methode niet toegestaan", "Dit adres kent alleen de methoden in de header Allow."),
            StatusCodes.Status429TooManyRequests => ("Te veel vragen", "Wacht even en stel de vraag opnieuw."),
            >= 500 => ("Er ging iets mis", "Uw vraag kon niet worden beantwoord. Er is niets verloren. Blijft het misgaan, vraag dan de beheerder om 'zvsearch doctor' te draaien."),
            _ => ("Onjuiste vraag", "Deze vraag is niet begrepen. Op /api staat wat u kunt vragen."),
        };

        // A refusal would tell that there is something to refuse.
        return new Problem("about:blank", title, status == StatusCodes.Status403Forbidden ? StatusCodes.Status404NotFound : status, detail, []);
    }

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(this, options: null, MediaType, context.RequestAborted);
    }
}
