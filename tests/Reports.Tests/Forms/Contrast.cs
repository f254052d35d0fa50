namespace ZVSearch.Reports.Tests.Forms;

/// <summary>Contrast of two colours by WCAG: 1 to 21.</summary>
internal static class Contrast
{
    /// <summary>Colours as six hexadecimal digits, or three.</summary>
    public static double Of(string one, string other)
    {
        double a = Light(one), b = Light(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Light(string colour)
    {
        string six = colour.Length == 3 ? string.Concat(colour.Select(c => new string(c, 2))) : colour;
        double Part(int at) => Convert.ToInt32(six.Substring(at, 2), 16) / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }
}
