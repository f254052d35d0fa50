using System.CommandLine;
using ZVSearch.Core.Readers;

namespace ZVSearch.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<string> Data() => new("--data") { Description = "Gegevensmap; wordt gemaakt als die er niet is.", DefaultValueFactory = _ => "./data" };

    public static Option<bool> Json() => new("--json") { Description = "Geef één JSON-object op de standaarduitvoer." };

    public static Option<string?> As() => new("--as") { Description = "Antwoord zoals deze gebruiker het zou krijgen." };

    public static Option<string?> Groups() => new("--groups") { Description = "Groepen van die gebruiker, gescheiden door komma's." };

    /// <summary>The administrator, or the named user.</summary>
    public static Reader ReaderOf(string? user, string? groups)
    {
        if (string.IsNullOrWhiteSpace(user))
        {
            return string.IsNullOrWhiteSpace(groups) ? Reader.Administrator : throw new UsageException("Bij --groups hoort --as GEBRUIKER.");
        }

        return Reader.Of(user, (groups ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
