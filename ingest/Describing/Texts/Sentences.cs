using ZVSearch.Core.Documents;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>The sentences of blocks, with their places.</summary>
internal static class Sentences
{
    public static IEnumerable<Span> In(CleanText text, IEnumerable<TextBlock> blocks) => blocks.SelectMany(b => In(text, b));

    public static IEnumerable<Span> In(CleanText text, TextBlock block) =>
        SentenceSplitter.Split(text.Text, block.Start, block.End).Select(s => new Span(s.Start, s.End));
}
