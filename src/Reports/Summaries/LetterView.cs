using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Reports.Summaries;

/// <summary>The part of the stock that a letter looks at: its period, its area, its reader.</summary>
internal sealed class LetterView
{
    /// <summary>A document of more characters is read only when the theme is one of those that it names most: else it holds a stray sentence at most.</summary>
    private const int LongDocument = 30_000;

    public LetterView(SummaryQuestion question, SummaryStock stock, RegionScope area)
    {
        (Question, Stock, Area) = (question, stock, area);
        ILookup<bool, DescribedDocument> fresh = stock.Documents.Where(d => stock.IsIn(d, question.From, question.To)).ToLookup(area.Holds);
        (Inside, Outside) = ([.. fresh[true]], area.Region is null ? [] : [.. fresh[false]]);
        Meetings = [.. stock.Meetings.Where(m => m.Date <= question.To && area.Holds(m))];
        Overlaps = [.. stock.Overlaps.Where(p => stock.IsNews(p, question.From, question.To) && (area.Holds(p.A) || area.Holds(p.B)))];
    }

    public SummaryQuestion Question { get; }

    public SummaryStock Stock { get; }

    public RegionScope Area { get; }

    /// <summary>New documents of the area.</summary>
    public IReadOnlyList<DescribedDocument> Inside { get; }

    /// <summary>New documents of other areas; empty for a letter about the whole unit.</summary>
    public IReadOnlyList<DescribedDocument> Outside { get; }

    /// <summary>Minutes and lists of the area up to the last day.</summary>
    public IReadOnlyList<DescribedDocument> Meetings { get; }

    /// <summary>Pairs of which one side is new, in the area.</summary>
    public IReadOnlyList<OverlapEntry> Overlaps { get; }

    /// <summary>Agreements of the area that are about the theme, of any date.</summary>
    public IReadOnlyList<DescribedDocument> AgreementsOn(ThemeScope theme) => [.. Stock.Agreements.Where(a => Area.Holds(a) && Stock.Find(a.Hash) is { } full && theme.IsNamedBy(full))];

    /// <summary>Documents of the area up to a day.</summary>
    public IReadOnlyList<DescribedDocument> Until(DateOnly day) => [.. Stock.Documents.Where(d => d.Date <= day && Area.Holds(d))];

    /// <summary>Documents of which the text is needed: new ones, and older ones with something that became overdue, ends or is double.</summary>
    public IEnumerable<DescribedDocument> Needed(ThemeScope theme) =>
    [
        .. Inside.Concat(Outside).Where(d => theme.IsNamedBy(d) || Stock.SizeOf(d) <= LongDocument),
        .. Meetings,
        .. AgreementsOn(theme),
        .. Overlaps.SelectMany(p => (DescribedDocument[])[p.A, p.B]),
    ];
}
