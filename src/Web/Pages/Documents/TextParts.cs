using ZVSearch.Core.Documents;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Cuts a long document into parts: at the top of a page or at a heading where that is near, else between two blocks, and inside a block only when it is endless.</summary>
internal static class TextParts
{
    /// <summary>Up to this length a document is shown whole; characters.</summary>
    public const int WholeUpTo = 60_000;

    /// <summary>From this length on a part ends at the next good place; characters.</summary>
    public const int Size = 30_000;

    /// <summary>No part is longer; characters.</summary>
    public const int Most = 45_000;

    /// <summary>The parts in order, together the whole text; none for a document that is shown whole.</summary>
    public static IReadOnlyList<TextPart> Of(CleanText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Text.Length <= WholeUpTo) { return []; }

        List<int> starts = Starts(text);
        return [.. starts.Select((start, i) => (start, End: i + 1 < starts.Count ? starts[i + 1] : text.Text.Length))
            .Select((p, i) => new TextPart(i + 1, p.start, p.End, text.PageAt(p.start), text.PageAt(p.End - 1)))];
    }

    private static List<int> Starts(CleanText text)
    {
        HashSet<int> pages = [.. text.Pages.Select(p => p.Start)];
        var starts = new List<int> { 0 };
        foreach (TextBlock block in text.Blocks)
        {
            int length = block.Start - starts[^1];
            bool isGoodPlace = block.Kind == BlockKind.Heading || pages.Contains(block.Start);
            if (length >= Size && (isGoodPlace || block.End - starts[^1] > Most)) { starts.Add(block.Start); }

            while (block.End - starts[^1] > Most) { starts.Add(Space(text.Text, starts[^1] + Size)); }
        }

        return starts;
    }

    /// <summary>Behind the next space, so that no word is cut; where there is none, right there, but never inside a surrogate pair.</summary>
    private static int Space(string text, int from)
    {
        int space = text.IndexOf(' ', from, Math.Min(Most - Size, text.Length - from));
        if (space >= 0 && space + 1 < text.Length) { return space + 1; }

        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }
}
