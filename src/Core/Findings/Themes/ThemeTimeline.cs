using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Themes;

/// <summary>A theme over the years and the districts. Counts below <see cref="Fewest"/> are not shown: nothing follows from one or two papers.</summary>
/// <param name="Periods">Documents per year, oldest first; null for fewer than <see cref="Fewest"/> but not none.</param>
/// <param name="Districts">Documents per district; null likewise.</param>
/// <param name="Trend">rising, falling, level; null when there are too few documents to say.</param>
public sealed record ThemeTimeline(IReadOnlyList<(int Year, int? Count)> Periods, IReadOnlyList<(string District, int? Count)> Districts, string? Trend)
{
    /// <summary>Smallest count that is shown.</summary>
    public const int Fewest = 3;

    /// <summary>Documents with a date that a trend needs at least.</summary>
    private const int ForTrend = 8;

    /// <summary>Share by which the later half must differ from the earlier.</summary>
    private const double Clear = 0.5;

    public static ThemeTimeline Of(ThemeEntry theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        DescribedDocument[] documents = [.. theme.Documents.Select(d => d.Document)];
        int[] years = [.. documents.Where(d => d.Date is not null).Select(d => d.Date.GetValueOrDefault().Year).Order()];
        (int, int?)[] periods = years.Length == 0 ? [] : [.. Enumerable.Range(years[0], years[^1] - years[0] + 1).Select(y => (y, Guarded(years.Count(x => x == y))))];
        (string, int?)[] districts = [.. KnowledgePack.BuiltIn.Regions.Where(r => r.IsDistrict).Select(r => (r.Name, Guarded(documents.Count(d => IsIn(d, r.Name)))))];
        return new ThemeTimeline(periods, districts, TrendOf(years));
    }

    private static int? Guarded(int count) => count is 0 or >= Fewest ? count : null;

    private static bool IsIn(DescribedDocument document, string district) =>
        document.Regions.Any(r => r == district || KnowledgePack.BuiltIn.FindRegion(r)?.District == district);

    private static string? TrendOf(int[] years)
    {
        if (years.Length < ForTrend || years[0] == years[^1]) { return null; }

        int middle = (years[0] + years[^1] + 1) / 2;
        double earlier = years.Count(y => y < middle), later = years.Length - earlier;
        return later > earlier * (1 + Clear) ? "rising" : earlier > later * (1 + Clear) ? "falling" : "level";
    }
}
