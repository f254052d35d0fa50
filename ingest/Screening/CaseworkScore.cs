using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>How much a document looks like a file about people: the points of pii.md, each kind of sign counted once.</summary>
internal sealed partial class CaseworkScore(KnowledgePack knowledge)
{
    /// <summary>From here a person must look before anything is indexed.</summary>
    public const int DoubtFrom = 4;

    /// <summary>From here there is no doubt.</summary>
    public const int BlockFrom = 8;

    private const int NumberPoints = 10, BirthPoints = 5, WordPoints = 3, ColumnPoints = 5, TitlePoints = 5, HeadingPoints = 2, ExamplePoints = 4, PolicyPoints = 3;

    private readonly PersonalDataRules _rules = knowledge.PersonalData;
    private readonly string[] _titleCues = [.. knowledge.DocumentTypes.Where(t => t.IsCasework).SelectMany(t => t.TitleCues)];

    /// <param name="text">The whole document.</param>
    /// <param name="hits">Personal data in it.</param>
    /// <param name="title">Title and file name.</param>
    /// <param name="type">Id of its kind; null when unknown.</param>
    /// <returns>Points; 0 when there is nothing but words, which are never proof.</returns>
    public int Of(CleanText text, IReadOnlyList<Hit> hits, string title, string? type)
    {
        int evidence = Evidence(text, hits, title);
        if (evidence == 0) { return 0; }

        int points = evidence;
        points += Count(text.Text, _rules.CaseWords) >= 3 ? WordPoints : 0;
        points += Count(text.Text, _rules.StrongCaseWords) >= 2 ? WordPoints : 0;
        points += HasCaseHeading(text) ? HeadingPoints : 0;
        points -= _rules.ExampleWords.Any(w => text.Text.Contains(w, StringComparison.OrdinalIgnoreCase)) ? ExamplePoints : 0;
        points -= type is not null && _rules.PolicyTypes.Contains(type) ? PolicyPoints : 0;
        return points;
    }

    private int Evidence(CleanText text, IReadOnlyList<Hit> hits, string title)
    {
        Hit[] numbers = [.. hits.Where(h => h.Class == 'A' && h.Points >= NumberPoints)];
        int points = numbers.Length > 0 ? NumberPoints : 0;
        points += hits.Any(h => h.Points == BirthPoints) ? BirthPoints : 0;

        // Doubtful numbers, names beside a role, ages behind a name, signs: each kind once.
        points += hits.Where(h => h.Points is > 0 and < BirthPoints).Select(h => (h.Pattern.Id, h.Points)).Distinct().Sum(h => h.Points);
        points += new TableColumns(text).ListsPeople(_rules.PersonColumns) ? ColumnPoints : 0;
        points += !LawTitle().IsMatch(title) && _titleCues.Any(c => title.Contains(c, StringComparison.OrdinalIgnoreCase)) ? TitlePoints : 0;
        return points;
    }

    private bool HasCaseHeading(CleanText text) => text.Blocks.Any(b =>
        b.Kind == BlockKind.Heading && _rules.CaseHeadings.Any(h => text.TextOf(b).Contains(h, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Laws, models and guides carry the names of papers about people, but are not about people.</summary>
    [GeneratedRegex(@"^\s*(?:wet|besluit|regeling|aanwijzing|richtlijn|circulaire|beleidsregels?|verordening|model|format|sjabloon|handreiking|leidraad|protocol|werkinstructie|training|folder|factsheet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LawTitle();

    private static int Count(string text, IReadOnlyList<string> words) => words.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
