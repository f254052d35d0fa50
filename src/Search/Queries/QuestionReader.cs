using System.Globalization;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Search.Queries;

/// <summary>
/// Reads filters from a question in plain words: <c>convenanten in Kennemerland uit 2025</c> asks for a kind, a place and a year. Only what a person would read so too: a kind
/// in the plural at the start with a preposition behind it, and then a place or a year behind a preposition. Operators, quotes and fields mean that the person knows the way: then nothing is read.
/// </summary>
public sealed class QuestionReader(KnowledgePack knowledge)
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Openers = new(["alle", "welke", "de", "onze", "laatste", "nieuwe"], StringComparer.Ordinal);
    private static readonly HashSet<string> AfterKind = new(["in", "van", "over", "die", "met", "voor", "uit", "sinds", "tussen", "zonder", "rond", "tegen", "na"], StringComparer.Ordinal);
    private static readonly HashSet<string> BeforePlace = new(["in", "uit", "van", "binnen", "te", "rond", "gemeente", "regio"], StringComparer.Ordinal);
    private static readonly HashSet<string> Ending = new(["aflopen", "afloopt", "verlopen", "verloopt", "eindigen", "eindigt", "aflopende", "geldig", "gelden", "loopt", "lopen"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _kinds = knowledge.DocumentTypes
        .SelectMany(t => t.ShortLabel.Split([" of ", ",", "/"], StringSplitOptions.None).Append(t.ShortLabel).Select(name => (Name: name.Trim(), t.Id)))
        .Where(n => n.Name.Length > 3 && !n.Name.Contains(' ', StringComparison.Ordinal))
        .SelectMany(n => Plurals(FoldingFilter.Fold(n.Name)).Select(p => (Plural: p, n.Id)))
        .DistinctBy(n => n.Plural).ToDictionary(n => n.Plural, n => n.Id, StringComparer.Ordinal);

    /// <param name="query">As parsed.</param>
    /// <returns>The same without the words that became filters; unchanged when nothing was read.</returns>
    public ParsedQuery Read(ParsedQuery query)
    {
        if (query.Root is not QueryNode.Loose { Parts: var parts } || !parts.All(p => p is QueryNode.Word { Field: null })) { return query; }

        string[] words = [.. parts.Cast<QueryNode.Word>().Select(w => FoldingFilter.Fold(w.Text))];
        bool[] isUsed = new bool[words.Length];

        // Who does not ask for a kind of document asks for an answer: a place or a year is then a word among others, and a document about it may lie elsewhere.
        if (Kind(words, isUsed) is not { } kind) { return query; }

        var filters = new SearchFilters { Types = [kind], Regions = Place(words, isUsed) is { } place ? [place] : [] };
        filters = Period(words, isUsed, filters);
        QueryNode[] rest = [.. parts.Where((_, i) => !isUsed[i])];
        QueryNode? root = rest.Length switch { 0 => null, 1 => rest[0], _ => new QueryNode.Loose(rest) };
        return query with { Root = root, Filters = query.Filters.And(filters), ReadFilters = filters, Interpretation = Interpretation.Of(root, query.Filters.And(filters), knowledge) };
    }

    private string? Kind(string[] words, bool[] isUsed)
    {
        int at = 0;
        while (at < words.Length && Openers.Contains(words[at])) { at++; }

        if (at + 1 >= words.Length || !_kinds.TryGetValue(words[at], out string? kind) || !AfterKind.Contains(words[at + 1])) { return null; }

        Array.Fill(isUsed, true, 0, at + 1);
        return kind;
    }

    private string? Place(string[] words, bool[] isUsed)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (isUsed[i] || !BeforePlace.Contains(words[i])) { continue; }

            for (int length = Math.Min(LongestName, words.Length - i - 1); length > 0; length--)
            {
                if (knowledge.FindRegion(string.Join(' ', words.Skip(i + 1).Take(length))) is not { } region) { continue; }

                Array.Fill(isUsed, true, i, length + 1);
                return region.Name;
            }
        }

        return null;
    }

    /// <summary>A year in which something ends is no year of a document: it stays among the words.</summary>
    private static SearchFilters Period(string[] words, bool[] isUsed, SearchFilters filters)
    {
        if (words.Any(Ending.Contains)) { return filters; }

        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (isUsed[i] || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1990 or > 2100) { continue; }

            SearchFilters? read = words[i] switch
            {
                "in" or "uit" or "van" => filters with { Years = [year] },
                "sinds" or "vanaf" => filters with { From = new DateOnly(year, 1, 1) },
                "na" => filters with { From = new DateOnly(year + 1, 1, 1) },
                "voor" => filters with { To = new DateOnly(year - 1, 12, 31) },
                _ => null,
            };
            if (read is null) { continue; }

            isUsed[i] = isUsed[i + 1] = true;
            return read;
        }

        return filters;
    }

    private static IEnumerable<string> Plurals(string kind) => kind[^1] switch
    {
        'e' => [kind + "s", kind + "n"],
        'n' when kind.EndsWith("plan", StringComparison.Ordinal) => [kind + "nen"],
        'n' => [kind],
        'a' => [kind + "'s"],
        _ when kind.EndsWith("brief", StringComparison.Ordinal) => [kind[..^1] + "ven"],
        _ when kind.EndsWith("ing", StringComparison.Ordinal) => [kind + "en"],
        _ when kind.EndsWith("er", StringComparison.Ordinal) => [kind + "s"],
        _ => [kind + "en", kind + "s"],
    };
}
