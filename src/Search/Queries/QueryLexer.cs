namespace ZVSearch.Search.Queries;

/// <summary>Cuts a typed question into tokens. Whatever is typed gives tokens: there is no wrong input.</summary>
internal static class QueryLexer
{
    public enum Kind
    {
        Word,
        Phrase,
        Field,
        And,
        Or,
        Not,
        Open,
        Close,
    }

    public static List<(Kind Kind, string Text)> Read(string text)
    {
        var tokens = new List<(Kind, string)>();
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c)) { i++; }
            else if (IsQuote(c)) { tokens.Add((Kind.Phrase, Quoted(text, ref i))); }
            else if (c is '(' or ')') { tokens.Add((c == '(' ? Kind.Open : Kind.Close, string.Empty)); i++; }
            else if (c is '-' or '!' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) { tokens.Add((Kind.Not, string.Empty)); i++; }
            else if (c == '+') { i++; }
            else { AddWord(text, ref i, tokens); }
        }

        return tokens;
    }

    private static void AddWord(string text, ref int i, List<(Kind, string)> tokens)
    {
        int start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('(' or ')') && !IsQuote(text[i]))
        {
            i++;
            bool isField = text[i - 1] == ':' && i - 1 > start && FieldNames.Find(text[start..(i - 1)]) is not null;
            if (isField)
            {
                tokens.Add((Kind.Field, text[start..(i - 1)]));
                return;
            }
        }

        string word = text[start..i];
        tokens.Add(word switch
        {
            "EN" or "AND" or "&&" => (Kind.And, word),
            "OF" or "OR" or "||" => (Kind.Or, word),
            "NIET" or "NOT" => (Kind.Not, word),
            _ => (Kind.Word, word),
        });
    }

    /// <summary>A quotation mark that is never closed reaches to the end.</summary>
    private static string Quoted(string text, ref int i)
    {
        int start = ++i;
        while (i < text.Length && !IsQuote(text[i])) { i++; }

        return text[start..Math.Min(text.Length, i++)];
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E';
}
