using System.Text.RegularExpressions;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Templates;

/// <summary>model and answers → text. What was not answered stays between square brackets, so that nobody signs it unseen.</summary>
public sealed partial class ModelFiller(AgreementModel model, IReadOnlyDictionary<string, string> values)
{
    public string Title => Filled("naam") ?? model.Title;

    /// <summary>The parties, one per line of the answer.</summary>
    public IReadOnlyList<string> Parties => Filled("partijen")?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } lines ? lines : ["[partij 1, vertegenwoordigd door …]", "[partij 2, vertegenwoordigd door …]"];

    /// <summary>Labels of what still has to be filled in.</summary>
    public IReadOnlyList<string> Open => [.. model.Fields.Where(f => Filled(f.Id) is null).Select(f => f.Label)];

    public string Fill(string text) => Field().Replace(text, match =>
    {
        string id = match.Groups["id"].Value;
        return Filled(id) ?? $"[{model.Fields.FirstOrDefault(f => f.Id == id)?.Label.ToLowerInvariant() ?? id}]";
    });

    private string? Filled(string id) => values.TryGetValue(id, out string? value) && !string.IsNullOrWhiteSpace(value) ? Clean(value) : null;

    /// <summary>Signs that a document file cannot hold are left out.</summary>
    private static string Clean(string value) => string.Concat(value.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE')).Trim();

    [GeneratedRegex(@"\{(?<id>[a-z]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Field();
}
