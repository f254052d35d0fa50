using System.Text.Json;

namespace ZVSearch.Core.Knowledge;

/// <summary>Reads the JSON files of the pack. A missing or wrong field is a fault of the pack and stops the program at start.</summary>
internal static class PackJson
{
    public static IReadOnlyList<DocumentType> DocumentTypes(PackFile file) =>
        file.Json<IReadOnlyList<DocumentType>>(root => [.. root.GetProperty("doctypes").EnumerateArray().Select(DocumentType)]);

    public static IReadOnlyList<Theme> Themes(PackFile file) =>
        file.Json<IReadOnlyList<Theme>>(root => [.. root.GetProperty("themes").EnumerateArray().Select(Theme)]);

    public static PersonalDataRules PersonalData(PackFile file) => file.Json(root => new PersonalDataRules(
        [.. root.GetProperty("patterns").EnumerateArray().Select(p => Pattern(file, p))],
        Strings(root, "case_words"),
        Strings(root, "case_words_strong"),
        Strings(root, "case_headings"),
        Strings(root, "person_columns"),
        Strings(root, "example_words"),
        Strings(root, "policy_types"),
        Strings(root, "private_email_domains"),
        Strings(root, "professional_words")));

    public static IReadOnlyList<Clause> Clauses(PackFile file) => file.Json<IReadOnlyList<Clause>>(root =>
    {
        JsonElement sets = root.GetProperty("clause_sets");
        return [.. root.GetProperty("clauses").EnumerateArray().Select(c => Clause(file, c, sets))];
    });

    public static IReadOnlyList<CueGroup> CueGroups(PackFile file) =>
        file.Json<IReadOnlyList<CueGroup>>(root => [.. root.GetProperty("groups").EnumerateArray().Select(g => CueGroup(file, g))]);

    public static IReadOnlyList<AgreementModel> Models(PackFile file) =>
        file.Json<IReadOnlyList<AgreementModel>>(root => [.. root.GetProperty("models").EnumerateArray().Select(Model)]);

    private static AgreementModel Model(JsonElement model) => new(
        Text(model, "id"),
        Text(model, "title"),
        Text(model, "about"),
        Text(model, "version"),
        DateOnly.ParseExact(Text(model, "date"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Text(model, "source"),
        [.. model.GetProperty("fields").EnumerateArray().Select(f => new ModelField(Text(f, "id"), Text(f, "label"), Text(f, "hint"), Text(f, "example"), f.TryGetProperty("many", out JsonElement many) && many.GetBoolean()))],
        Strings(model, "recitals"),
        [.. model.GetProperty("articles").EnumerateArray().Select(a => new ModelArticle(Text(a, "heading"), Strings(a, "clauses"), Strings(a, "text"), Text(a, "guidance")))]);

    private static DocumentType DocumentType(JsonElement type) => new(
        Text(type, "id"),
        Text(type, "label"),
        Strings(type, "title_cues"),
        Strings(type, "heading_cues"),
        Strings(type, "phrase_cues"),
        Strings(type, "negative_cues"),
        Text(type, "privacy_risk") == "blokkeren");

    private static Theme Theme(JsonElement theme) => new(
        Text(theme, "id"),
        Text(theme, "label"),
        theme.GetProperty("parent").GetString(),
        [.. Strings(theme, "synonyms").Concat(Strings(theme, "keywords")).Append(Text(theme, "label")).Distinct(StringComparer.OrdinalIgnoreCase)],
        Strings(theme, "partners")) { Plans = Strings(theme, "imv") };

    private static PersonalDataPattern Pattern(PackFile file, JsonElement pattern) => new(
        Text(pattern, "id"),
        Text(pattern, "label"),
        Text(pattern, "cls"),
        file.Expression(Text(pattern, "regex")),
        pattern.GetProperty("check").GetString(),
        Strings(pattern, "context"),
        Strings(pattern, "against"),
        pattern.GetProperty("context_required").GetBoolean(),
        pattern.GetProperty("window").GetInt32(),
        pattern.GetProperty("points").GetInt32());

    private static Clause Clause(PackFile file, JsonElement clause, JsonElement sets) => new(
        Text(clause, "id"),
        Text(clause, "name"),
        Text(clause, "severity"),
        Text(clause, "why"),
        Strings(clause, "legal_source"),
        Strings(clause, "cues"),
        [.. Strings(clause, "regex").Select(r => file.Expression(r))],
        [.. sets.EnumerateObject().Where(s => s.Value.EnumerateArray().Any(c => c.GetString() == Text(clause, "id"))).Select(s => s.Name)]);

    private static CueGroup CueGroup(PackFile file, JsonElement group) => new(
        Text(group, "id"),
        group.GetProperty("weight").GetInt32(),
        Strings(group, "phrases"),
        [.. Strings(group, "regex").Select(r => file.Expression(r))]);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException($"'{name}' is leeg");

    private static string[] Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? string.Empty).Where(s => s.Length > 0)];
}
