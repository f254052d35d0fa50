using ZVSearch.Core.Knowledge;

namespace ZVSearch.Search.Queries;

/// <summary>Says in Dutch how a question was understood.</summary>
internal static class Interpretation
{
    public static string Of(QueryNode? root, SearchFilters filters, KnowledgePack knowledge)
    {
        var parts = new List<string>();
        if (root is not null) { parts.Add(Text(root, isInner: false)); }

        parts.AddRange(filters.Types.Select(t => $"soort: {knowledge.LabelOf(t)}"));
        parts.AddRange(filters.Regions.Select(r => $"regio: {r}"));
        parts.AddRange(filters.Years.Select(y => $"jaar: {y}"));
        parts.AddRange(filters.Sources.Select(s => $"bron: {s}"));
        if (filters.File is { } file) { parts.Add($"bestand: {file}"); }

        return string.Join("; ", parts);
    }

    private static string Text(QueryNode node, bool isInner) => node switch
    {
        QueryNode.Word word => Named(word.Field, word.Text),
        QueryNode.Phrase phrase => Named(phrase.Field, $"\"{phrase.Text}\""),
        QueryNode.Wildcard pattern => Named(pattern.Field, pattern.Pattern),
        QueryNode.Fuzzy fuzzy => Named(fuzzy.Field, $"ongeveer {fuzzy.Text}"),
        QueryNode.Not not => $"NIET {Text(not.Part, isInner: true)}",
        QueryNode.And and => Joined(and.Parts, " EN ", isInner),
        QueryNode.Or or => Joined(or.Parts, " OF ", isInner),
        QueryNode.Loose loose => Joined(loose.Parts, " ", isInner),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Named(string? field, string text) => field switch
    {
        null => text,
        Schema.IndexFields.Title => $"in de titel: {text}",
        Schema.IndexFields.Headings => $"in een kop: {text}",
        _ => $"in de tekst: {text}",
    };

    private static string Joined(IReadOnlyList<QueryNode> parts, string separator, bool isInner)
    {
        string text = string.Join(separator, parts.Select(p => Text(p, isInner: true)));
        return isInner ? $"({text})" : text;
    }
}
