using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZVSearch.Web.Pages.Charts;

/// <summary>Values of attributes in a drawing: the same bytes on every machine and in every language.</summary>
internal static class Svg
{
    private const int IdBytes = 4;

    /// <summary>Two decimals at most, with a point; never "-0".</summary>
    public static string N(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An id for parts of a drawing, out of what it shows: two charts on a page do not meet unless they are the same.</summary>
    public static string Id(string kind, params ReadOnlySpan<string> parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return $"{kind}-{Convert.ToHexStringLower(hash.AsSpan(0, IdBytes))}";
    }

    /// <summary>A shift, for the attribute <c>transform</c>.</summary>
    public static string Shift(double x, double y) => $"translate({N(x)} {N(y)})";

    /// <summary>Only addresses inside the product become links: a label that came out of a document must not lead elsewhere.</summary>
    /// <returns>The address; null when there is none or it leads elsewhere.</returns>
    public static string? Link(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) || address is ['#' or '?', ..] ? address : null;
}
