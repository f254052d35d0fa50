namespace ZVSearch.Web.Pages.Charts;

/// <summary>Five shades for counts, with bounds that a reader can name: steps of equal size from 1 on. Shade 0 is for none.</summary>
/// <param name="Step">Counts per shade, 1 or more.</param>
/// <param name="Highest">Highest count, 0 or more.</param>
public sealed record ShadeScale(int Step, int Highest)
{
    /// <summary>Number of shades, without that for none.</summary>
    public const int Shades = 5;

    /// <summary>The scale that fits some counts.</summary>
    public static ShadeScale For(IEnumerable<int> counts)
    {
        int highest = counts.Append(0).Max();
        return new ShadeScale(Math.Max(1, highest / Shades + (highest % Shades > 0 ? 1 : 0)), highest);
    }

    /// <summary>0 for none, else 1 (few) to 5 (many).</summary>
    public int Of(int count) => count <= 0 ? 0 : Math.Min(Shades, (count - 1) / Step + 1);

    /// <summary>The shades in use, with their bounds in Dutch: "1–4".</summary>
    public IEnumerable<(int Shade, string Bounds)> Legend()
    {
        for (int shade = 1; shade <= Shades; shade++)
        {
            long from = ((long)shade - 1) * Step + 1;
            long until = Math.Min((long)shade * Step, Highest);
            if (from > until) { yield break; }

            yield return (shade, from == until ? Dutch.Number((int)from) : $"{Dutch.Number((int)from)}–{Dutch.Number((int)until)}");
        }
    }
}
