using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Overviews;

/// <summary>Dates, counts and lists as Dutch readers write them.</summary>
internal static class DutchText
{
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", ModelStyles.Dutch);

    /// <summary>"1 januari tot en met 31 maart 2026"; the year stands once when it is the same.</summary>
    public static string Period(DateOnly from, DateOnly to) =>
        from == to ? Day(to) : $"{from.ToString(from.Year == to.Year ? "d MMMM" : "d MMMM yyyy", ModelStyles.Dutch)} tot en met {Day(to)}";

    /// <summary>"1 stuk", "3 stukken".</summary>
    public static string Count(int number, string one, string many) => $"{number.ToString("N0", ModelStyles.Dutch)} {(number == 1 ? one : many)}";

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} en {names[^1]}";
}
