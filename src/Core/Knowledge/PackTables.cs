using System.Globalization;

namespace ZVSearch.Core.Knowledge;

/// <summary>Reads the tables of the pack with laws and with signs of facts.</summary>
internal static class PackTables
{
    public static IReadOnlyList<Law> Laws(PackFile file) => [.. file.Table().Select(row => new Law(
        row.Cells["short"],
        row.Cells["full"],
        file.Expression(row.Cells["expression"], row.Line),
        Date(file, row.Line, row.Cells["since"]),
        Date(file, row.Line, row.Cells["until"]),
        row.Cells["since"] == "coming",
        row.Cells["note"],
        Date(file, row.Line, row.Cells["checked"]) ?? throw file.Fault(row.Line, "de datum waarop dit is nagekeken, ontbreekt.")))];

    public static IReadOnlyList<FactCue> FactCues(PackFile file) => [.. file.Table().Select(row => FactCue(file, row.Line, row.Cells))];

    public static IReadOnlyList<Concept> Concepts(PackFile file) => [.. file.Table().Select(row => new Concept(
        Choice<ConceptKind>(file, row.Line, row.Cells["kind"]),
        row.Cells["id"],
        row.Cells["label"],
        [.. row.Cells["terms"].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]))];

    public static IReadOnlyList<LetterCue> LetterCues(PackFile file) => [.. file.Table().Select(row => new LetterCue(
        row.Cells["where"] switch { "heading" => true, "sentence" => false, var other => throw file.Fault(row.Line, $"'{other}' is niet heading of sentence.") },
        row.Cells["id"],
        file.Expression(row.Cells["expression"], row.Line)))];

    public static IReadOnlyList<LetterWeight> LetterWeights(PackFile file) => [.. file.Table().Select(row => new LetterWeight(
        row.Cells["feature"],
        double.TryParse(row.Cells["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) ? weight : throw file.Fault(row.Line, $"'{row.Cells["weight"]}' is geen getal."),
        row.Cells["reason"]))];

    private static FactCue FactCue(PackFile file, int line, IReadOnlyDictionary<string, string> cells)
    {
        CueKind how = Choice<CueKind>(file, line, cells["how"]);
        string text = cells["cue"];
        if (how != CueKind.Pattern) { return new FactCue(cells["card"], cells["field"], Choice<FactKind>(file, line, cells["kind"]), how, text, null); }

        if (!text.Contains("(?<value>", StringComparison.Ordinal)) { throw file.Fault(line, "een patroon heeft een groep (?<value>…) nodig."); }

        return new FactCue(cells["card"], cells["field"], Choice<FactKind>(file, line, cells["kind"]), how, text, file.Expression(text, line));
    }

    private static T Choice<T>(PackFile file, int line, string text)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out T value) && !char.IsDigit(text[0])
            ? value
            : throw file.Fault(line, $"'{text}' is niet een van: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    private static DateOnly? Date(PackFile file, int line, string text)
    {
        if (text is "-" or "" or "coming") { return null; }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw file.Fault(line, $"'{text}' is geen datum (jjjj-mm-dd).");
    }
}
