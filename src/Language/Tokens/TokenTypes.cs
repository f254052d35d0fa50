namespace ZVSearch.Language.Tokens;

/// <summary>Kinds of tokens in the chain, and how the terms of each look in the index.</summary>
public static class TokenTypes
{
    /// <summary>A part of a compound; it stands at the place of the compound itself.</summary>
    public const string Part = "part";

    /// <summary>A name that stands for a word in capitals; it is no compound.</summary>
    public const string Name = "name";

    /// <summary>First letter of the term of a part: keeps "geweld" and the geweld in "partnergeweld" apart, so that whole words can weigh more. No word begins with it.</summary>
    public const char PartMark = '+';

    /// <summary>A number or code with signs inside, as one whole: <c>2024/123</c>, <c>13b</c>.</summary>
    public const string Code = "code";

    /// <summary>The term of a part.</summary>
    public static string PartTerm(string stem) => PartMark + stem;
}
