using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Ingest.Describing.Values;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Agreements;

/// <summary>Was it signed, and when? A date behind the closing words, or "w.g.", is a signature; dots to fill in are none.</summary>
internal static partial class SignatureFinder
{
    public static IEnumerable<Fact> In(Outline outline, bool isConcept)
    {
        CleanText text = outline.Text;
        Span? closing = null, mark = null;
        foreach (TextBlock block in outline.Blocks)
        {
            string words = text.TextOf(block);
            if (Closing().Match(words) is { Success: true } match && !Future().IsMatch(words)) { closing = new Span(block.Start + match.Index, block.End); }

            if (Mark().IsMatch(words)) { mark ??= new Span(block.Start, block.End); }
        }

        if (closing is not { } end)
        {
            if (mark is { } signed && !isConcept) { yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Signed, "true", signed, 0.8); }
            else if (isConcept && outline.Blocks.FirstOrDefault() is { } first) { yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Signed, "false", new Span(first.Start, first.End), 0.7); }

            yield break;
        }

        string sentence = end.In(text);
        bool isOpen = ToFill().IsMatch(sentence);
        DateMention? date = isOpen ? null : DutchDates.FirstIn(sentence);
        bool isSigned = !isConcept && !isOpen && (date is { IsDay: true } || mark is not null);
        yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Signed, isSigned ? "true" : "false", end, 0.9);
        if (isSigned && date is { IsDay: true } day) { yield return Facts.Of(text, Cards.Agreement, string.Empty, CardFields.SignedOn, DutchDates.Iso(day.First), end, 0.9); }
    }

    [GeneratedRegex(@"\baldus\s+(?:in\s+\w+\s+)?(?:overeengekomen|opgemaakt|ondertekend|vastgesteld)|\b(?:onder)?getekend\s+(?:te|op|d\.d\.)|\bin\s+\w+voud\s+opgemaakt|\bondertekend\b[^.]{0,40}\bop\s+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\bw\.g\.|\bwas getekend\b|\(getekend\)|\bgetekend exemplaar\b|\[handtekening\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\.{4,}|…{2,}|_{4,}|\[[^\]]*(?:datum|plaats|naam|invullen)[^\]]*\]|<[^>]+>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ToFill();

    [GeneratedRegex(@"\b(?:wordt|worden|moet|zal|zullen|nadat|na|dag na|zodra)\b[^.]{0,30}\b(?:onder)?(?:getekend|tekening)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Future();
}
