namespace ZVSearch.Web.Pages.Charts;

/// <summary>A count as it may be shown. Very small counts can point at people, and nothing follows from them.</summary>
/// <param name="Value">The count; null when it is too small to show. Less than none counts as none.</param>
/// <param name="MinShown">Smallest count that is shown; 1 or less shows all.</param>
internal readonly record struct Counted(int? Value, int MinShown)
{
    /// <summary>Guards a count.</summary>
    /// <param name="count">The count; null when it was kept back before.</param>
    /// <param name="minShown">Smallest count that is shown.</param>
    public static Counted Of(int? count, int minShown) =>
        new(count is { } known && (known <= 0 || known >= minShown) ? Math.Max(known, 0) : null, Math.Max(minShown, 2));

    /// <summary>"12", or "&lt; 5" for one to four.</summary>
    public string Text => Value is { } known ? Dutch.Number(known) : $"< {Dutch.Number(MinShown)}";

    /// <summary>Length in a drawing: all small counts are drawn alike, or the picture would tell what the number hides.</summary>
    public int Drawn => Value ?? MinShown - 1;

    /// <summary>Tells readers what "&lt; 5" means; null when no count was kept back.</summary>
    public static string? Remark(IEnumerable<Counted> counts) => counts.Where(c => c.Value is null).Select(c => c.MinShown).Append(0).First() is > 0 and var least
        ? $"'< {Dutch.Number(least)}' betekent: wel iets, maar minder dan {Dutch.Number(least)}. Zulke kleine aantallen tonen we niet precies."
        : null;

    /// <summary>"12 documenten", "minder dan 5 documenten".</summary>
    public string InWords(string unit, string units) => Value is { } known ? Dutch.Count(known, unit, units) : $"minder dan {Dutch.Number(MinShown)} {units}";
}
