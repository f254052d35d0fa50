namespace ZVSearch.Web.Pages.Charts;

/// <summary>Names of municipalities in a small square.</summary>
internal static class TileNames
{
    private const int Lines = 2;

    /// <summary>Second halves of names in the region: a long word may be parted before them.</summary>
    private static readonly string[] Halves = ["meer", "land", "daal", "stede", "wijk", "waard"];

    /// <summary>"Haarlemmermeer" gives: Haarlemmer-, meer. One or two lines; cut with an ellipsis when even that does not fit.</summary>
    public static IReadOnlyList<string> Of(string name, double room)
    {
        string? half = Halves.FirstOrDefault(h => name.EndsWith(h, StringComparison.Ordinal) && name.Length > h.Length);
        bool isOneWord = !name.Contains(' ', StringComparison.Ordinal) && !name.Contains('-', StringComparison.Ordinal);
        return isOneWord && half is not null && ChartText.Width(name) > room
            ? [ChartText.Fit(name[..^half.Length] + "-", room), half]
            : ChartText.Wrap(name, room, Lines);
    }
}
