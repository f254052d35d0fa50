using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Describing.Basics;

/// <summary>
/// The kind of document by points: title 5 (10 when the title starts with it), heading 2 (at most 8), phrase 1 (at most 6), a word
/// against it -4. The kind with most points wins when it has enough; equal points go to the kind that stands first in the pack.
/// </summary>
internal sealed class TypeFinder(IReadOnlyList<DocumentType> types)
{
    private const int MinPoints = 5;

    /// <summary>Laws have headings and phrases like those of agreements; without a word in the title more proof is needed.</summary>
    private const int MinPointsWithoutTitle = 12;
    private const int MaxTextForPhrases = 60_000;

    private readonly PhraseSet _phrases = new(types.SelectMany(t => t.PhraseCues));

    /// <summary>Id of the kind; null when no kind has enough points.</summary>
    public string? Find(CleanText text, string title, string name)
    {
        var headings = new HashSet<string>(
            text.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => Bare(text.TextOf(b))), StringComparer.OrdinalIgnoreCase);
        HashSet<string> phrases = _phrases.FoundIn(text.Text[..Math.Min(text.Text.Length, MaxTextForPhrases)]);
        (string? best, int bestPoints) = (null, 0);
        foreach (DocumentType type in types.Where(t => !t.IsCasework))
        {
            int titlePoints = TitlePoints(type, title, name);
            int points = titlePoints;
            points += Math.Min(8, 2 * type.HeadingCues.Count(c => headings.Contains(c)));
            points += Math.Min(6, type.PhraseCues.Count(phrases.Contains));
            points -= 4 * type.NegativeCues.Count(c => WordSearch.Contains(title, c));
            bool isEnough = points >= (titlePoints > 0 ? MinPoints : MinPointsWithoutTitle);
            if (isEnough && points > bestPoints) { (best, bestPoints) = (type.Id, points); }
        }

        return best;
    }

    private static int TitlePoints(DocumentType type, string title, string name)
    {
        int points = 0;
        foreach (string cue in type.TitleCues)
        {
            // "Verslag van de evaluatie" is a report of minutes, "Evaluatie wijkaanpak" an evaluation: what comes first names the kind.
            bool leads = title.StartsWith(cue, StringComparison.OrdinalIgnoreCase) || name.StartsWith(cue, StringComparison.OrdinalIgnoreCase);
            int found = leads ? 10 + cue.Length / 8 : WordSearch.Contains(title, cue) || WordSearch.Contains(name, cue) ? 5 : 0;
            points = Math.Max(points, found);
        }

        return points;
    }

    /// <summary>"3.1 Looptijd:" gives "Looptijd".</summary>
    private static string Bare(string heading) => heading.TrimStart([.. "0123456789.) "]).TrimEnd(' ', ':', '.');
}
