using System.Globalization;
using System.Text;

namespace ZVSearch.Core.Documents;

/// <summary>Names from outside that are to become names of files. Nothing is repaired: a name that could lead astray is refused.</summary>
public static class FileNames
{
    /// <summary>Longest name in bytes: file systems take 255, and a path needs more than a name.</summary>
    public const int LongestBytes = 200;

    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>Names that are devices on Windows, whatever their ending.</summary>
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"COM{n}", $"LPT{n}"])], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True for a name without steps, drive letters, control and other invisible characters, that is no device, that is not too long, and that a walk over the folder does not
    /// pass over as hidden.
    /// </summary>
    public static bool IsSafe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool isSized = name.Length > 0 && Encoding.UTF8.GetByteCount(name) <= LongestBytes;
        bool isHidden = name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
        bool isTrimmed = name.Trim() == name && !name.EndsWith('.');
        return isSized && !isHidden && isTrimmed && !Devices.Contains(name.Split('.')[0].TrimEnd()) && name.EnumerateRunes().All(IsVisible);
    }

    /// <summary>The name with what cannot be seen shown as a dot, and cut off; for messages.</summary>
    public static string Shown(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        const int Longest = 80;
        string seen = string.Concat(name.EnumerateRunes().Take(Longest).Select(r => IsVisible(r) || Forbidden.Contains(r.ToString(), StringComparison.Ordinal) ? r.ToString() : "·"));
        return name.Length > Longest ? seen + "…" : seen;
    }

    private static bool IsVisible(Rune rune) =>
        rune != Rune.ReplacementChar
        && !Forbidden.Contains(rune.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
