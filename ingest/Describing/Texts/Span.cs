using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>A run of characters of the document text.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct Span(int Start, int End)
{
    public string In(CleanText text) => text.Text[Start..End];

    public Place PlaceIn(CleanText text)
    {
        (int start, int end) = (Math.Clamp(Start, 0, text.Text.Length), Math.Clamp(End, 0, text.Text.Length));
        string quote = text.Text[start..Math.Min(end, start + Place.LongestQuote)].ReplaceLineEndings(" ");
        return new Place(text.PageAt(start), start, end, quote.Trim());
    }

    /// <summary>Without blanks and signs of separation at both ends.</summary>
    public Span TrimIn(CleanText text)
    {
        (int start, int end) = (Start, End);
        while (start < end && IsEdge(text.Text[start])) { start++; }

        while (end > start && (IsEdge(text.Text[end - 1]) || text.Text[end - 1] == '.')) { end--; }

        return new Span(start, end);
    }

    /// <summary>"3. Een afspraak" gives "Een afspraak".</summary>
    public Span WithoutNumber(CleanText text)
    {
        int at = Start;
        while (at < End && char.IsAsciiDigit(text.Text[at])) { at++; }

        if (at == Start && at + 2 < End && char.IsAsciiLetterLower(text.Text[at]) && text.Text[at + 1] is '.' or ')' && text.Text[at + 2] == ' ') { return new Span(at + 3, End).TrimIn(text); }

        bool isNumber = at > Start && at - Start <= 2 && at + 1 < End && text.Text[at] is '.' or ')' && text.Text[at + 1] == ' ';
        return isNumber ? new Span(at + 2, End).TrimIn(text) : this;
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '|' or ';' or ':' or ',' or '–' or '-' or '•' or '*' or '"' or '“' or '”';
}
