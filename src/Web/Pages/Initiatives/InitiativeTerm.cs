using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>How long an initiative takes.</summary>
internal static class InitiativeTerm
{
    /// <summary>The last day: as written, or the start with the duration; null when it is not known.</summary>
    public static DateOnly? EndOf(Card card)
    {
        if (card.Date(Fields.End) is { } end) { return end; }

        return card.Date(Fields.Start) is { } start && AgreementTerm.MonthsOf(card.Value(Fields.Duration)) is { } months and > 0 ? start.AddMonths(months).AddDays(-1) : null;
    }

    /// <summary>"1 maart 2025 tot en met 31 december 2026"; null when nothing is known.</summary>
    public static string? InWords(Card card)
    {
        DateOnly? start = card.Date(Fields.Start), end = EndOf(card);
        string? duration = AgreementTerm.MonthsOf(card.Value(Fields.Duration)) is { } months and > 0 ? Months(months) : card.Value(Fields.Duration);
        return (start, end) switch
        {
            ({ } from, { } until) => $"{Dutch.Date(from)} tot en met {Dutch.Date(until)}",
            ({ } from, null) => $"vanaf {Dutch.Date(from)}{(duration is null ? ", einde niet bekend" : $", {duration}")}",
            (null, { } until) => $"tot en met {Dutch.Date(until)}{(duration is null ? string.Empty : $" ({duration})")}",
            _ => duration,
        };
    }

    private static string Months(int months) => months % 12 == 0 ? $"{Dutch.Number(months / 12)} jaar" : Dutch.Count(months, "maand", "maanden");
}
