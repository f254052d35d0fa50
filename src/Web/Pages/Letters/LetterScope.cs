using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What a letter is about and for whose eyes it is made, as typed in a form.</summary>
/// <param name="Region">Name of a municipality or district; empty for the whole unit.</param>
/// <param name="Themes">Ids of themes; empty for the heaviest of the period.</param>
/// <param name="Groups">Names with commas between them.</param>
public sealed record LetterScope(string Region, IReadOnlyList<string> Themes, string Groups)
{
    /// <summary>More themes would leave each of them a sentence or two.</summary>
    public const int MostThemes = 8;

    public const int LongestGroups = 300;

    public static LetterScope Empty { get; } = new(string.Empty, [], string.Empty);

    /// <summary>Themes to choose from, by name.</summary>
    public static IReadOnlyList<(string Id, string Label)> Choices { get; } = [.. KnowledgePack.BuiltIn.Themes.Select(t => (t.Id, t.Label)).OrderBy(t => t.Label, StringComparer.Create(Dutch.Culture, ignoreCase: true))];

    /// <summary>Null for the whole unit.</summary>
    public string? RegionName => Region.Length == 0 ? null : KnowledgePack.BuiltIn.FindRegion(Region)?.Name;

    /// <summary>Each group once.</summary>
    public IReadOnlyList<string> GroupNames => [.. Groups.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static LetterScope Of(IFormCollection form) =>
        new(form["gebied"].ToString().Trim(), [.. form["thema"].OfType<string>().Distinct(StringComparer.Ordinal)], form["groepen"].ToString().Trim());

    /// <summary>What is wrong, in Dutch; empty for nothing.</summary>
    public IReadOnlyList<string> Faults() => [.. Found()];

    private IEnumerable<string> Found()
    {
        if (Region.Length > 0 && RegionName is null) { yield return "Dit gebied is niet bekend. Kies een gemeente of district uit de lijst."; }

        if (Themes.Any(id => !Choices.Any(c => c.Id == id))) { yield return "Een van de thema's is niet bekend. Kies uit de lijst."; }

        if (Themes.Count > MostThemes) { yield return $"Kies hoogstens {MostThemes} thema's: anders blijft er per thema te weinig ruimte over."; }

        if (Groups.Length > LongestGroups || Groups.Any(char.IsControl)) { yield return $"Noem groepen met komma's ertussen, samen hoogstens {LongestGroups} tekens."; }
    }
}
