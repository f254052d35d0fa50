using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Schedules;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What somebody asks a letter about, as typed.</summary>
/// <param name="Span">One of <see cref="Spans"/>.</param>
/// <param name="From">First day, for days of one's own; as a date field sends it.</param>
/// <param name="To">Last day, likewise.</param>
/// <param name="Scope">Area, themes, groups.</param>
public sealed record NewLetterForm(string Span, string From, string To, LetterScope Scope)
{
    public const string Quarter = "kwartaal", Month = "maand", Own = "eigen";

    public static IReadOnlyList<string> Spans { get; } = [Quarter, Month, Own];

    public static NewLetterForm Empty { get; } = new(Quarter, string.Empty, string.Empty, LetterScope.Empty);

    /// <summary>A letter about days of one's own is nobody's letter of a quarter or month, so subscriptions do not find it.</summary>
    public bool IsOwn => Span == Own;

    public Rhythm Rhythm => Span == Month ? Rhythm.Monthly : Rhythm.Quarterly;

    public static NewLetterForm Of(IFormCollection form) => new(form["periode"].ToString(), form["van"].ToString().Trim(), form["tot"].ToString().Trim(), LetterScope.Of(form));

    /// <summary>The days that are meant; null, and what is wrong in Dutch, when that is not clear.</summary>
    public (LetterPeriod? Period, IReadOnlyList<string> Faults) Read(DateOnly today)
    {
        List<string> faults = [.. Scope.Faults()];
        if (!Spans.Contains(Span)) { faults.Add("Kies een periode."); }

        LetterPeriod? period = Span switch { Quarter => Last(Rhythm.Quarterly, 3, today), Month => Last(Rhythm.Monthly, 1, today), Own => OwnDays(today, faults), _ => null };
        return faults.Count > 0 ? (null, faults) : (period, []);
    }

    /// <summary>The last one that is over.</summary>
    public static LetterPeriod Last(Rhythm rhythm, int months, DateOnly today)
    {
        DateOnly last = (RhythmCalendar.Next(rhythm, DateOnly.MinValue, today) ?? throw new InvalidOperationException("A period without an end.")).To;
        return new LetterPeriod(last.AddDays(1).AddMonths(-months), last);
    }

    private LetterPeriod? OwnDays(DateOnly today, List<string> faults)
    {
        if (DayOf(From) is not { } from || DayOf(To) is not { } to)
        {
            faults.Add("Vul bij eigen datums een eerste en een laatste dag in, als jaar-maand-dag, bijvoorbeeld 2026-03-31.");
            return null;
        }

        if (from > to) { faults.Add("De eerste dag ligt na de laatste dag. Draai ze om."); }

        if (to > today) { faults.Add("De laatste dag ligt in de toekomst. Kies vandaag of een dag die geweest is."); }

        return new LetterPeriod(from, to);
    }

    private static DateOnly? DayOf(string typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
