using System.Reflection;

namespace ZVSearch.Core.Knowledge;

/// <summary>What is known about the region and its papers before any document is read. Sources: sources.csv in the pack.</summary>
/// <param name="DocumentTypes">Kinds of documents with the cues that give them away.</param>
/// <param name="Regions">Municipalities and districts.</param>
/// <param name="PersonalData">Patterns of personal data.</param>
/// <param name="Words">Synonyms, abbreviations and parts of compounds.</param>
/// <param name="Themes">Policy themes.</param>
/// <param name="Organisations">Bodies that work in the region.</param>
/// <param name="Laws">Laws that documents lean on, with their dates.</param>
/// <param name="Clauses">What an agreement should provide for.</param>
/// <param name="CueGroups">Phrases of lessons, decisions, assignments and the like.</param>
/// <param name="FactCues">Signs that a document states a fact.</param>
/// <param name="Models">Model agreements to fill in.</param>
/// <param name="Concepts">Kinds of people and kinds of work.</param>
/// <param name="LetterCues">What makes a sentence fit for a letter to the board.</param>
/// <param name="LetterWeights">What properties of a sentence weigh for such a letter.</param>
/// <param name="Map">Borders of the municipalities.</param>
public sealed record KnowledgePack(
    IReadOnlyList<DocumentType> DocumentTypes,
    IReadOnlyList<Region> Regions,
    PersonalDataRules PersonalData,
    WordRules Words,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Law> Laws,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<CueGroup> CueGroups,
    IReadOnlyList<FactCue> FactCues,
    IReadOnlyList<AgreementModel> Models,
    IReadOnlyList<Concept> Concepts,
    IReadOnlyList<LetterCue> LetterCues,
    IReadOnlyList<LetterWeight> LetterWeights,
    OutlineMap Map)
{
    private static readonly Lazy<KnowledgePack> Shared = new(() => Load(Read));

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

    /// <summary>The theme with this id or Dutch name, compared without case; null when there is none.</summary>
    public Theme? FindTheme(string text) => Themes.FirstOrDefault(t => t.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || t.Label.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Phrases of one group; empty when the pack has no such group.</summary>
    public CueGroup CuesOf(string id) => CueGroups.FirstOrDefault(g => g.Id == id) ?? new CueGroup(id, 0, [], []);

    /// <summary>Reads a pack.</summary>
    /// <param name="read">Gives the text of a file by its name.</param>
    /// <exception cref="PackException">A file is wrong; says which, where and why.</exception>
    public static KnowledgePack Load(Func<string, string> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        PackFile File(string name) => new(name, read(name));
        return new(
            PackJson.DocumentTypes(File("doctypes.json")),
            RegionTable.Parse(read("regions.csv"), read("districts.csv")),
            PackJson.PersonalData(File("pii-patterns.json")),
            new WordRules(
                [.. RuleFiles.Synonyms(read("synonyms.txt"))],
                RuleFiles.Capitals(read("synonyms-casesensitive.txt")),
                [.. RuleFiles.Words(read("compound-parts.txt"))],
                [.. Csv.Parse(read("abbreviations.csv")).Select(RuleFiles.Abbreviation)]),
            PackJson.Themes(File("themes.json")),
            [.. Csv.Parse(read("organisations.csv")).Select(RuleFiles.Organisation)],
            PackTables.Laws(File("laws.tsv")),
            PackJson.Clauses(File("convenant-checklist.json")),
            PackJson.CueGroups(File("lesson-cues.json")),
            PackTables.FactCues(File("facts.tsv")),
            PackJson.Models(File("models.json")),
            PackTables.Concepts(File("concepts.tsv")),
            PackTables.LetterCues(File("letter-cues.tsv")),
            PackTables.LetterWeights(File("letter-weights.tsv")),
            OutlineFile.Parse(File("noord-holland-gemeenten.geojson")));
    }

    /// <summary>The text of a file of the built-in pack.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("pack/" + name)
            ?? throw new InvalidOperationException($"The knowledge pack lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
