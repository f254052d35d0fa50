using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Letters;

/// <summary>Keeps a letter within two minutes of reading: headings, sources named and gaps count too, and only the finished page tells how many words those are.</summary>
public static class LetterFit
{
    /// <summary>Words that are read in two minutes: 600, less the numbers of the sources, which some count as words.</summary>
    public const int MostWords = 560;

    /// <summary>Leaves out the lightest points until it fits; the last point of a theme stays.</summary>
    public static Letter Fit(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        while (LetterWords.Count(letter) > MostWords && Lightest(letter) is { } point) { letter = LetterEditing.Drop(letter, point.Id); }

        return letter;
    }

    private static LetterPoint? Lightest(Letter letter) =>
        letter.Themes.Where(t => t.Points.Count > 1).SelectMany(t => t.Points).OrderBy(p => p.Weight).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();
}
