using System.Reflection;

namespace ZVSearch.Core.Knowledge;

/// <summary>What is known about the region and its papers before any document is read. Sources: sources.csv in the pack.</summary>
/// <param name="DocumentTypes">Kinds of documents with the cues that give them away.</param>
/// <param name="Regions">Municipalities and districts.</param>
/// <param name="PersonalData">Patterns of personal data.</param>
/// <param name="Words">Synonyms, abbreviations and parts of compounds.</param>
/// <param name="Themes">Names of the themes.</param>
/// <param name="Organisations">Names of the organisations.</param>
public sealed record KnowledgePack(
    IReadOnlyList<DocumentType> DocumentTypes,
    IReadOnlyList<Region> Regions,
    PersonalDataRules PersonalData,
    WordRules Words,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Organisations)
{
    private static readonly Lazy<KnowledgePack> Shared = new(Load);

    /// <summary>The pack that is built into the program.</summary>
    public static KnowledgePack BuiltIn => Shared.Value;

    /// <summary>Dutch name of a document type; the id itself when it is not in the pack.</summary>
    public string LabelOf(string typeId) => DocumentTypes.FirstOrDefault(t => t.Id == typeId)?.ShortLabel ?? typeId;

    /// <summary>The document type with this id or Dutch name, compared without case; null when there is none.</summary>
    public DocumentType? FindType(string text) => DocumentTypes.FirstOrDefault(t =>
        t.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || t.ShortLabel.Equals(text, StringComparison.OrdinalIgnoreCase)
        || t.TitleCues.Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>The municipality or district with this name, alias or code, compared without case; null when there is none.</summary>
    public Region? FindRegion(string text) => Regions.FirstOrDefault(r =>
        r.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || r.Code.Equals(text, StringComparison.OrdinalIgnoreCase)
        || r.Aliases.Contains(text, StringComparer.OrdinalIgnoreCase));

    private static KnowledgePack Load() => new(
        PackJson.DocumentTypes(Read("doctypes.json")),
        RegionTable.Parse(Read("regions.csv"), Read("districts.csv")),
        PackJson.PersonalData(Read("pii-patterns.json")),
        new WordRules(
            [.. RuleFiles.Synonyms(Read("synonyms.txt"))],
            RuleFiles.Capitals(Read("synonyms-casesensitive.txt")),
            [.. RuleFiles.Words(Read("compound-parts.txt"))],
            [.. Csv.Parse(Read("abbreviations.csv")).Select(RuleFiles.Abbreviation)]),
        PackJson.ThemeNames(Read("themes.json")),
        [.. Csv.Parse(Read("organisations.csv")).Select(o => o["name"])]);

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("pack/" + name)
            ?? throw new InvalidOperationException($"The knowledge pack lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
