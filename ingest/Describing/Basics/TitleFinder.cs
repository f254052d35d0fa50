using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Describing.Basics;

/// <summary>The title: the first heading of the highest level on the first page, else the properties, else the file name.</summary>
internal static partial class TitleFinder
{
    private const int Longest = 300;
    private const int FirstBlocks = 12, FirstLines = 4, LongestLine = 120;

    /// <summary>Titles that programs and templates put in the properties.</summary>
    private static readonly string[] Meaningless = ["microsoft word", "document", "untitled", "naamloos", "presentatie", "powerpoint", "dia 1", "slide 1", "sjabloon", "template"];

    public static string Find(CleanText text, FileProperties properties, string fileName)
    {
        string? heading = text.Blocks.Take(FirstBlocks)
            .Where(b => b.Kind == BlockKind.Heading)
            .Select((b, i) => (b.Level, Index: i, Text: text.TextOf(b)))
            .Where(h => IsTitle(h.Text) && h.Text != CleanText.FurnitureHeading && !Part().IsMatch(h.Text))
            .OrderBy(h => h.Level).ThenBy(h => h.Index)
            .Select(h => h.Text)
            .FirstOrDefault();
        string property = BlockText.Normalize(properties.Title);
        string name = BlockText.Normalize(Path.GetFileNameWithoutExtension(fileName).Replace('_', ' '));
        return heading ?? (IsTitle(property) ? property : FirstLine(text) ?? (name.Length > 0 ? name : "Zonder titel"));
    }

    /// <summary>Plain texts have no headings: there a short first line that is no sentence, no label and no status is the title.</summary>
    private static string? FirstLine(CleanText text) => text.Blocks.Take(FirstLines)
        .Where(b => b.Kind == BlockKind.Paragraph)
        .Select(text.TextOf)
        .FirstOrDefault(t => IsTitle(t) && t.Length <= LongestLine && t[^1] is not ('.' or ',' or ';' or ':') && !t.Contains(':', StringComparison.Ordinal) && !t.Contains('@', StringComparison.Ordinal) && !Status().IsMatch(t));

    [GeneratedRegex(@"^(?:concept|ontwerp|versie|datum|fictief|beste|geachte|dag|hoi|hallo|aan|van|\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Status();

    /// <summary>A part of a document is not its title.</summary>
    [GeneratedRegex(@"^(?:artikel|hoofdstuk|paragraaf|bijlage)\s+(?:\d|[IVX])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    private static bool IsTitle(string text) =>
        text.Length is > 3 and <= Longest && text.Any(char.IsLetter)
        && !Meaningless.Any(m => text.StartsWith(m, StringComparison.OrdinalIgnoreCase) && text.Length < m.Length + 20);
}
