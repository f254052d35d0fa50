namespace ZVSearch.Core.Knowledge;

/// <summary>Reads the word lists of the pack: one rule per line, <c>#</c> starts a remark, <c>a, b</c> means each other, <c>a => b, c</c> goes one way.</summary>
internal static class RuleFiles
{
    public static IEnumerable<SynonymRule> Synonyms(string text) => Lines(text).Select(Synonym);

    public static Dictionary<string, IReadOnlyList<string>> Capitals(string text) => Lines(text)
        .Select(Synonym)
        .ToDictionary(r => r.From[0], r => r.To, StringComparer.Ordinal);

    public static IEnumerable<string> Words(string text) => Lines(text);

    public static Abbreviation Abbreviation(IReadOnlyDictionary<string, string> row) =>
        new(row["abbreviation"], row["full_form"], row.GetValueOrDefault("ambiguous") == "yes", row.GetValueOrDefault("case_sensitive") == "yes");

    public static Organisation Organisation(IReadOnlyDictionary<string, string> row) =>
        new(row["id"], row["name"], row["type"], row["sector"], [.. row["aliases"].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);

    private static SynonymRule Synonym(string line)
    {
        string[] sides = line.Split("=>", 2);
        string[] from = Items(sides[0]);
        return new SynonymRule(from, sides.Length == 2 ? Items(sides[1]) : from);
    }

    private static string[] Items(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#');
}
