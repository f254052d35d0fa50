using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Basics;

/// <summary>Concept, definitief or vastgesteld: from the top of the document, its headers and the name of the file.</summary>
internal static partial class StatusFinder
{
    private const int FirstBlocks = 14;

    /// <param name="outline">The document.</param>
    /// <param name="fileName">Name of the file, without folder.</param>
    public static IEnumerable<Fact> In(Outline outline, string fileName)
    {
        CleanText text = outline.Text;
        TextBlock[] top = [.. outline.Blocks.Take(FirstBlocks)];
        TextBlock[] all = [.. top, .. text.Blocks.Where(b => b.Kind == BlockKind.Furniture)];
        foreach ((Regex expression, string status) in ((Regex, string)[])[(Concept(), "concept"), (Adopted(), "vastgesteld"), (Final(), "definitief")])
        {
            foreach (TextBlock block in all)
            {
                if (expression.Match(text.TextOf(block)) is not { Success: true } match || (status == "concept" && block.End - block.Start > 250)) { continue; }

                yield return Facts.Of(text, Cards.Document, string.Empty, CardFields.Status, status, new Span(block.Start + match.Index, block.Start + match.Index + match.Length), 0.9);
                yield break;
            }

            if (status == "concept" && NameSays().IsMatch(fileName) && top.FirstOrDefault() is { } first)
            {
                yield return Facts.Of(text, Cards.Document, string.Empty, CardFields.Status, status, new Span(first.Start, first.End), 0.8);
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\bconcept(?:versie|tekst|verslag|notulen|convenant)?\b(?!\s*(?:van|is|moet))|\bontwerp(?:versie|tekst)\b|\bstatus\s*[:|]\s*(?:concept|ontwerp|in behandeling)|\bversie\s+0\.\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Concept();

    [GeneratedRegex(@"\bvastgesteld\b(?!\s+(?:wordt|worden|moet))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\bdefinitie(?:f|ve)\b|\bversie\s+[1-9]\d*\.0\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Final();

    [GeneratedRegex(@"(?<!\p{L})(?:concept|ontwerp|draft)(?!\p{L})|\bv0\.\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameSays();
}
