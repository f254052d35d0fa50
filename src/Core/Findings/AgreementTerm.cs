using System.Globalization;
using System.Text.RegularExpressions;

namespace ZVSearch.Core.Findings;

/// <summary>Until when an agreement holds, seen from a day. Source of the rules: domain notes of the pack, section 8.</summary>
/// <param name="Status">Today.</param>
/// <param name="End">End as written, or start plus duration; null when there is none.</param>
/// <param name="ExpiresOn">Last day of the present term: the end, or the end of the running renewal; null when unknown or without end.</param>
/// <param name="CancelBefore">Last day on which it can be cancelled before it goes on by itself; null when that is not arranged.</param>
public sealed partial record AgreementTerm(AgreementStatus Status, DateOnly? End, DateOnly? ExpiresOn, DateOnly? CancelBefore)
{
    /// <summary>Value of <see cref="Fields.Duration"/> for an agreement without end.</summary>
    public const string Indefinite = "indefinite";

    /// <summary>Value of <see cref="Fields.Renewal"/> for an agreement that goes on by itself.</summary>
    public const string Silent = "silent";

    /// <param name="card">A card of kind <see cref="Cards.Agreement"/>.</param>
    /// <param name="today">The day from which it is seen.</param>
    public static AgreementTerm Of(Card card, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(card);
        DateOnly? end = card.Date(Fields.End) ?? EndOf(card);
        bool isSilent = card.Value(Fields.Renewal) is { } renewal && renewal.StartsWith(Silent, StringComparison.Ordinal);
        DateOnly? expires = end is { } first && isSilent ? RunningEnd(first, RenewalMonths(card.Value(Fields.Renewal)), today) : end;
        DateOnly? cancel = expires is { } last && isSilent && MonthsOf(card.Value(Fields.Notice)) is { } months and > 0 ? last.AddMonths(-months) : null;
        return new AgreementTerm(StatusOf(card, expires, today), end, expires, cancel);
    }

    private static AgreementStatus StatusOf(Card card, DateOnly? expires, DateOnly today)
    {
        if (card.Value(Fields.Status) == "concept") { return AgreementStatus.Concept; }

        if (expires is { } last) { return last < today ? AgreementStatus.Expired : AgreementStatus.Valid; }

        return card.Value(Fields.Duration) == Indefinite ? AgreementStatus.Indefinite : AgreementStatus.Unknown;
    }

    private static DateOnly? EndOf(Card card) =>
        (card.Date(Fields.Start) ?? card.Date(Fields.SignedOn)) is { } start && MonthsOf(card.Value(Fields.Duration)) is { } months and > 0
            ? start.AddMonths(months).AddDays(-1)
            : null;

    private static DateOnly RunningEnd(DateOnly end, int step, DateOnly today)
    {
        int times = 0;
        DateOnly running = end;
        while (running < today && times < 1200) { running = end.AddMonths(step * ++times); }

        return running;
    }

    /// <summary>"silent P1Y" gives 12; a renewal without a term is taken to be a year.</summary>
    private static int RenewalMonths(string? renewal) => MonthsOf(renewal?.Split(' ').ElementAtOrDefault(1)) is { } months and > 0 ? months : 12;

    /// <summary>Whole months of an ISO 8601 duration of years and months; null for anything else.</summary>
    public static int? MonthsOf(string? duration)
    {
        Match match = Iso().Match(duration ?? string.Empty);
        if (!match.Success || match.Length < 3) { return null; }

        int Number(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return (Number("y") * 12) + Number("m");
    }

    [GeneratedRegex(@"^P(?:(?<y>\d{1,3})Y)?(?:(?<m>\d{1,4})M)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iso();
}
