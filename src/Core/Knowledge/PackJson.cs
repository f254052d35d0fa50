using System.Text.Json;

namespace ZVSearch.Core.Knowledge;

/// <summary>Reads the JSON files of the pack. A missing field is a fault of the pack and stops the program at start.</summary>
internal static class PackJson
{
    public static IReadOnlyList<DocumentType> DocumentTypes(string json)
    {
        using JsonDocument pack = JsonDocument.Parse(json);
        return [.. pack.RootElement.GetProperty("doctypes").EnumerateArray().Select(ToDocumentType)];
    }

    public static IReadOnlyList<string> ThemeNames(string json)
    {
        using JsonDocument pack = JsonDocument.Parse(json);
        return [.. pack.RootElement.GetProperty("themes").EnumerateArray().Select(t => Text(t, "label"))];
    }

    public static PersonalDataRules PersonalData(string json)
    {
        using JsonDocument pack = JsonDocument.Parse(json);
        JsonElement root = pack.RootElement;
        return new([.. root.GetProperty("patterns").EnumerateArray().Select(ToPattern)], Strings(root, "case_words"), Strings(root, "case_words_strong"));
    }

    private static DocumentType ToDocumentType(JsonElement type) => new(
        Text(type, "id"),
        Text(type, "label"),
        Strings(type, "title_cues"),
        Strings(type, "heading_cues"),
        Strings(type, "phrase_cues"),
        Strings(type, "negative_cues"),
        Text(type, "privacy_risk") == "blokkeren");

    private static PersonalDataPattern ToPattern(JsonElement pattern) => new(
        Text(pattern, "id"),
        Text(pattern, "cls"),
        Text(pattern, "regex"),
        pattern.GetProperty("check").GetString(),
        Strings(pattern, "context"),
        pattern.GetProperty("context_required").GetBoolean(),
        pattern.GetProperty("window").GetInt32());

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The knowledge pack lacks a value for {name}.");

    private static string[] Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? string.Empty).Where(s => s.Length > 0)];
}
