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
}
