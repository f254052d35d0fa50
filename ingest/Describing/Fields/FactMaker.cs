using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Ingest.Describing.Values;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Fields;

/// <summary>A place of a value → facts, in the form that the field needs. No fact when the words there are not of that form.</summary>
internal static partial class FactMaker
{
    private const int LongestText = 600;

    public static IEnumerable<Fact> Make(string card, FactCue cue, CleanText text, Span value, IReadOnlyList<Span> items, double confidence)
    {
        string words = value.Start < value.End ? value.In(text) : string.Empty;
        if (words.Length == 0 || IsBlank(words)) { return []; }

        return cue.Kind switch
        {
            FactKind.Date => DutchDates.FirstIn(words) is { } date ? [One(cue.Field, DutchDates.Iso(cue.Field == CardFields.End ? date.Last : date.First))] : [],
            FactKind.Duration => Duration(words),
            FactKind.Period => Period(words),
            FactKind.Money => Money.FirstIn(words) is var (start, end) && end > 0 ? [Part(cue.Field, start, end)] : [],
            FactKind.Party => PartyOf(words) is { Length: > 0 } party ? [One(cue.Field, party)] : [],
            FactKind.List => Lists.Split(text, value, items).Select(s => new Fact(card, string.Empty, cue.Field, s.In(text), s.PlaceIn(text), confidence)),
            _ => [One(cue.Field, words[..Math.Min(words.Length, LongestText)].ReplaceLineEndings(" "))],
        };

        Fact One(string field, string content) => new(card, string.Empty, field, content, value.PlaceIn(text), confidence);

        Fact Part(string field, int start, int end) => new(card, string.Empty, field, words[start..end], new Span(value.Start + start, value.Start + end).PlaceIn(text), confidence);

        IEnumerable<Fact> Duration(string from)
        {
            if (Indefinite().IsMatch(from)) { return [One(cue.Field, AgreementTerm.Indefinite)]; }

            return DutchDurations.FirstIn(from) is var (_, _, iso) && iso is not null ? [One(cue.Field, iso)] : [];
        }

        IEnumerable<Fact> Period(string from)
        {
            if (Periods.In(from) is not { } period) { return DutchDurations.FirstIn(from) is var (_, _, iso) && iso is not null ? [One(CardFields.Duration, iso)] : []; }

            var facts = new List<Fact>();
            if (period.First is { } first) { facts.Add(One(CardFields.Start, DutchDates.Iso(first))); }

            if (period.Last is { } last) { facts.Add(One(CardFields.End, DutchDates.Iso(last))); }

            if (period is { First: { } begin, Last: { } end } && end > begin) { facts.Add(One(CardFields.Duration, DutchDurations.Between(begin, period.IsLastIncluded ? end : end.AddDays(-1)))); }

            return facts;
        }
    }

    /// <summary>Dots to fill in, square brackets to fill in, "n.t.b.": nothing has been said yet.</summary>
    public static bool IsBlank(string words) => Blank().IsMatch(words.Trim());

    /// <summary>A name or function without the addresses, numbers and remarks behind it.</summary>
    public static string PartyOf(string words)
    {
        string bare = Leading().Replace(words.Trim(), string.Empty);
        int end = bare.AsSpan().IndexOfAny("(;|\n@");
        if (end > 0 && bare[end] == '@') { end = bare.LastIndexOf(' ', end); }

        if (end > 0) { bare = bare[..end]; }

        int comma = bare.IndexOf(',', StringComparison.Ordinal);
        return (comma > 0 ? bare[..comma] : bare).Trim(' ', ',', '.', ':', '*');
    }

    [GeneratedRegex(@"^(?:is|zijn|de heer|mevrouw|dhr\.?|mw\.?|mevr\.?)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\bonbepaalde\s+(?:tijd|duur|termijn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@"^(?:[.…_\s]{3,}|\[[^\]]*\]|[-–]+|n\.?v\.?t\.?|n\.?t\.?b\.?|n\.?n\.?b\.?|p\.?m\.?|x{2,}|nog (?:te bepalen|in te vullen|niet bekend)|volgt|onbekend|geen)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();
}
