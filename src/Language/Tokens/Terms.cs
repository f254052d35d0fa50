using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ZVSearch.Language.Tokens;

/// <summary>text → terms, for those who want them as a list.</summary>
public static class Terms
{
    public static List<TextTerm> Of(DutchAnalyzer analyzer, string text)
    {
        var terms = new List<TextTerm>();
        using TokenStream stream = analyzer.GetTokenStream("text", text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        int position = -1;
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            terms.Add(new TextTerm(term.ToString(), position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return terms;
    }

    /// <summary>The stems of the words of a text: no stop words, no parts of compounds, and the pieces of a code or a word with hyphens instead of the whole.</summary>
    public static List<TextTerm> Stems(string text) => Split(text).Pieces;

    /// <summary>Stems as <see cref="Stems"/> gives them, and apart from those the codes and the words with hyphens as one whole.</summary>
    public static (List<TextTerm> Pieces, List<TextTerm> Wholes) Split(string text)
    {
        List<TextTerm> terms = [.. Of(DutchAnalyzer.Stemmed, text).Where(t => t.Text[0] != TokenTypes.PartMark)];
        ILookup<bool, TextTerm> byKind = terms.ToLookup(t => terms.Exists(o => o.Start >= t.Start && o.End <= t.End && o.End - o.Start < t.End - t.Start));
        return ([.. byKind[false]], [.. byKind[true]]);
    }

    /// <summary>Walks through the folded words of a text in order, without their places and without making a string of each.</summary>
    public static void Visit(string text, WordVisitor visit)
    {
        using TokenStream stream = DutchAnalyzer.Exact.GetTokenStream("text", text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) { visit(term.Buffer.AsSpan(0, term.Length)); }

        stream.End();
    }
}

/// <summary>Takes one folded word; the letters are only there during the call.</summary>
public delegate void WordVisitor(ReadOnlySpan<char> word);
