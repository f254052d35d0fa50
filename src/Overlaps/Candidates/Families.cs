using ZVSearch.Core.Findings;

namespace ZVSearch.Overlaps.Candidates;

/// <summary>Names of documents without what differs between versions: dates, numbers, kinds and states.</summary>
internal static class Families
{
    /// <summary>More documents with one name than this are a series on a form, not versions of one document.</summary>
    private const int LargestFamily = 30;

    /// <summary>Share of text that versions have in common at least.</summary>
    private const double SameText = 0.5;

    private static readonly HashSet<string> States = ["versie", "concept", "ontwerp", "definitief", "definitieve", "def", "vastgesteld", "vastgestelde", "herzien", "herziene", "eindversie", "opzet", "klad", "kladversie", "voorlopig", "voorlopige"];

    private static readonly HashSet<string> Left =
    [
        "de", "het", "een", "en", "van", "voor", "in", "op", "met", "te", "ter", "over", "aan", "bij", "tot", "om", "der", "des", "aanpak",
        "versie", "concept", "definitief", "definitieve", "def", "vastgesteld", "vastgestelde", "getekend", "ondertekend", "ontwerp", "herzien", "herziene", "nieuw", "nieuwe", "kopie", "copy", "final", "eindversie", "oud",
        "projectplan", "plan", "pva", "startnotitie", "notitie", "convenant", "verslag", "notulen", "opdracht", "bestuurlijke", "project", "pilot", "proef", "gemeente", "document", "bijlage", "wijziging", "gewijzigd", "regeling", "besluit", "houdende", "vaststelling", "tot",
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
    ];

    /// <summary>Telling words of a title or file name.</summary>
    public static HashSet<string> WordsOf(string name) =>
        [.. name.ToLowerInvariant().Split([.. " \t\"'“”‘’()[]{}-–—_:;,./?!&+"], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !Left.Contains(w) && !w.Any(char.IsDigit))];

    /// <summary>True when name or title tells of a version: "concept", "v0.6", "definitief".</summary>
    public static bool HasState(DescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"{document.Title} {document.File}".ToLowerInvariant().Split([.. " \t()[]_-,./"], StringSplitOptions.RemoveEmptyEntries).Any(w => States.Contains(w) || (w.Length > 1 && w[0] == 'v' && char.IsDigit(w[1])));
    }

    /// <summary>0 to 1: share of telling words that both names have.</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        int shared = a.Count(b.Contains), all = a.Count + b.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>A number per document: those with the same name and most of their text in common are one family.</summary>
    public static int[] Of(IReadOnlyList<ProfiledDocument> documents)
    {
        int[] families = [.. Enumerable.Range(0, documents.Count)];
        IEnumerable<IGrouping<string, int>> sameName = families
            .GroupBy(i => string.Join(' ', WordsOf(documents[i].Document.Title).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Where(g => g.Key.Contains(' ', StringComparison.Ordinal));
        foreach (int[] group in sameName.Select(g => g.ToArray()).Where(g => g.Length is > 1 and <= LargestFamily).ToArray())
        {
            for (int i = 1; i < group.Length; i++)
            {
                int older = Array.FindIndex(group, 0, i, g => Containment.Of(documents[g].Profile, documents[group[i]].Profile) >= SameText);
                if (older >= 0) { families[group[i]] = families[group[older]]; }
            }
        }

        return families;
    }
}
