using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>A document that may be told of.</summary>
/// <param name="Document">Without facts of cards.</param>
/// <param name="Profile">Its sentences.</param>
/// <param name="Signs">Per sentence how it stands to the theme.</param>
/// <param name="Share">Share of the theme among the theme and the one named most beside it: 0 to 1.</param>
internal sealed record ThemedDocument(DescribedDocument Document, TextProfile Profile, IReadOnlyList<ThemeSigns> Signs, double Share)
{
    public CleanText Text => Profile.Text;

    public IReadOnlyList<SentenceUnit> Units => Profile.Units;

    /// <summary>Longest run of sentences that is taken as one point, in words.</summary>
    private const int LongestRun = 45;

    public LetterSource Source(int start, int end) => new(Document.Hash, Document.File, Document.Title, Document.Date, Text.PageAt(start), start, end, Text.Text[start..end]);

    /// <summary>The whole sentences that hold a place; only the first of them when all would be too long. Null when the place lies in none.</summary>
    public (int First, int Last)? UnitsAt(Place place)
    {
        int first = -1, last = -1;
        for (int i = 0; i < Units.Count && Units[i].Start < place.End; i++)
        {
            if (Units[i].End <= place.Start) { continue; }

            if (first < 0) { first = i; }

            last = i;
        }

        if (first < 0) { return null; }

        bool fits = Language.Sentences.SentenceSplitter.CountWords(Text.Text.AsSpan(Units[first].Start, Units[last].End - Units[first].Start)) <= LongestRun && Units[first].Block == Units[last].Block;
        return (first, fits ? last : first);
    }
}
