using System.Globalization;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Search.Queries;

/// <summary>
/// typed text → tree and filters. Grammar: <c>or = and (OF and)*</c>, <c>and = loose (EN loose)*</c>, <c>loose = part+</c>,
/// <c>part = NIET part | (or) | field:value | "phrase" | word* | word~ | word</c>. Never fails; what makes no sense is searched as words or
/// left out with a note. Pure: no index, no clock.
/// </summary>
public sealed class QueryParser(KnowledgePack knowledge)
{
    /// <summary>Most words and phrases in one question.</summary>
    public const int MaxParts = 64;

    /// <summary>Longest question, in UTF-16 code units.</summary>
    public const int MaxLength = 2000;

    /// <summary>Most words with <c>*</c> or <c>~</c> in one question: each of them goes along all words of the index.</summary>
    public const int MaxPatterns = 8;

    /// <summary>Longest single word, in UTF-16 code units; longer ones hold hundreds of codes, or nothing that a text says.</summary>
    public const int MaxWord = 100;

    private const int MaxDepth = 16;

    public ParsedQuery Parse(string? text)
    {
        string typed = (text ?? string.Empty).Trim();
        var run = new Run(knowledge, QueryLexer.Read(typed[..Math.Min(typed.Length, MaxLength)]));
        if (typed.Length > MaxLength) { run.Note($"De vraag is ingekort tot {MaxLength} tekens."); }

        QueryNode? root = run.Or(0);
        return new ParsedQuery(root, run.Filters, Interpretation.Of(root, run.Filters, knowledge), run.Notes);
    }

    private sealed class Run(KnowledgePack knowledge, List<(QueryLexer.Kind Kind, string Text)> tokens)
    {
        private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
        private int _next;
        private int _parts;
        private int _patterns;

        public SearchFilters Filters { get; private set; } = SearchFilters.None;

        public IReadOnlyList<string> Notes => [.. _notes];

        public void Note(string note) => _notes.Add(note);

        public QueryNode? Or(int depth) => Series(QueryLexer.Kind.Or, () => And(depth), parts => new QueryNode.Or(parts));

        private QueryNode? And(int depth) => Series(QueryLexer.Kind.And, () => Loose(depth), parts => new QueryNode.And(parts));

        private QueryNode? Series(QueryLexer.Kind kind, Func<QueryNode?> part, Func<IReadOnlyList<QueryNode>, QueryNode> join)
        {
            var parts = new List<QueryNode>();
            do
            {
                while (Peek() == kind) { _next++; }

                if (part() is { } node) { parts.Add(node); }
            }
            while (Peek() == kind);

            return parts.Count switch { 0 => null, 1 => parts[0], _ => join(parts) };
        }

        private QueryNode? Loose(int depth)
        {
            var parts = new List<QueryNode>();
            while (Peek() is { } kind && kind is not (QueryLexer.Kind.And or QueryLexer.Kind.Or))
            {
                if (kind == QueryLexer.Kind.Close && depth > 0) { break; }

                if (Part(depth) is { } node) { parts.Add(node); }
            }

            return parts.Count switch { 0 => null, 1 => parts[0], _ => new QueryNode.Loose(parts) };
        }

        private QueryNode? Part(int depth)
        {
            (QueryLexer.Kind kind, string text) = tokens[_next++];
            switch (kind)
            {
                case QueryLexer.Kind.Not:
                    return Negated(depth);
                case QueryLexer.Kind.Open:
                    return Group(depth);
                case QueryLexer.Kind.Field:
                    return Field(text);
                case QueryLexer.Kind.Phrase:
                    return Counted(string.IsNullOrWhiteSpace(text) ? null : new QueryNode.Phrase(text.Trim()));
                case QueryLexer.Kind.Word:
                    return Counted(Term(text, null));
                default:
                    return null;
            }
        }

        private QueryNode.Not? Negated(int depth)
        {
            if (Peek() is null or QueryLexer.Kind.And or QueryLexer.Kind.Or or QueryLexer.Kind.Close || depth >= MaxDepth) { return null; }

            return Part(depth + 1) is { } node ? new QueryNode.Not(node) : null;
        }

        private QueryNode? Group(int depth)
        {
            if (depth >= MaxDepth)
            {
                Note("Er staan te veel haakjes in elkaar; een deel is genegeerd.");
                return null;
            }

            QueryNode? group = Or(depth + 1);
            if (Peek() == QueryLexer.Kind.Close) { _next++; }

            return group;
        }

        private QueryNode? Field(string name)
        {
            string field = FieldNames.Find(name) ?? string.Empty;
            if (Peek() is not (QueryLexer.Kind.Word or QueryLexer.Kind.Phrase)) { return Counted(Term(name, null)); }

            (QueryLexer.Kind kind, string value) = tokens[_next++];
            if (FieldNames.IsText(field))
            {
                return Counted(kind == QueryLexer.Kind.Phrase ? new QueryNode.Phrase(value, field) : Term(value, field));
            }

            if (FilterOf(field, value) is { } filter)
            {
                Filters = Filters.And(filter);
                return null;
            }

            Note($"'{name}:{value}' is geen bekend filter; er is op het woord gezocht.");
            return Counted(Term(value, null));
        }

        private SearchFilters? FilterOf(string field, string value) => field switch
        {
            FieldNames.Type => knowledge.FindType(value) is { } type ? new SearchFilters { Types = [type.Id] } : null,
            FieldNames.Region => knowledge.FindRegion(value) is { } region ? new SearchFilters { Regions = [region.Name] } : null,
            FieldNames.Year => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? new SearchFilters { Years = [year] } : null,
            FieldNames.Source => new SearchFilters { Sources = [value] },
            FieldNames.File => new SearchFilters { File = value },
            _ => null,
        };

        private QueryNode? Counted(QueryNode? node)
        {
            if (node is QueryNode.Wildcard or QueryNode.Fuzzy && ++_patterns > MaxPatterns)
            {
                Note($"Alleen de eerste {MaxPatterns} woorden met * of ~ zijn gebruikt.");
                return null;
            }

            if (node is null || ++_parts <= MaxParts) { return node; }

            Note($"Alleen de eerste {MaxParts} woorden zijn gebruikt.");
            return null;
        }

        private QueryNode? Term(string typed, string? field)
        {
            if (typed.Length > MaxWord) { Note($"Een woord is ingekort tot {MaxWord} tekens."); }

            string text = typed[..Math.Min(typed.Length, MaxWord)];
            string word = text.TrimEnd('.', ',', ';', ':', '?', '!');
            int tilde = word.LastIndexOf('~');
            bool isFuzzy = tilde > 0 && (tilde == word.Length - 1 || (tilde == word.Length - 2 && char.IsAsciiDigit(word[^1])));
            if (isFuzzy)
            {
                int edits = tilde == word.Length - 1 ? 2 : Math.Clamp(word[^1] - '0', 0, 2);
                return HasLetters(word[..tilde]) ? new QueryNode.Fuzzy(word[..tilde], edits, field) : null;
            }

            bool isPattern = text.Contains('*', StringComparison.Ordinal) && HasLetters(text);
            return isPattern ? new QueryNode.Wildcard(text.TrimEnd('.', ','), field) : HasLetters(word) ? new QueryNode.Word(word, field) : null;
        }

        private static bool HasLetters(string text) => text.Any(char.IsLetterOrDigit);

        private QueryLexer.Kind? Peek() => _next < tokens.Count ? tokens[_next].Kind : null;
    }
}
