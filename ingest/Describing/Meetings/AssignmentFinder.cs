using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Who asks whom for what: "de stuurgroep geeft de projectleider opdracht om …".</summary>
internal static partial class AssignmentFinder
{
    public static IEnumerable<Fact> In(Outline outline)
    {
        CleanText text = outline.Text;
        foreach (Span sentence in Sentences.In(text, outline.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem)))
        {
            string words = sentence.In(text);
            Match match = Assigning().Match(words);
            if (!match.Success) { match = Asked().Match(words); }

            if (!match.Success) { continue; }

            string item = Facts.ItemOf(words);
            foreach ((string group, string field) in ((string, string)[])[("by", CardFields.By), ("to", CardFields.To), ("what", CardFields.Text)])
            {
                Group part = match.Groups[group];
                string value = part.Value.Trim(' ', ',', '.', ':');
                if (value.Length > 1) { yield return Facts.Of(text, Cards.Assignment, item, field, value, sentence, 0.8); }
            }
        }
    }

    [GeneratedRegex(@"(?:^|\baan\s+)(?<to>(?:(?:het|de)\s+)?[\p{L}-]+(?:\s[\p{L}-]+){0,6}?)\s+word(?:t|en)\s+(?:gevraagd|verzocht|opgedragen|gevraagd\s+en\s+verzocht)\s+(?:om\s+)?(?<what>[^.]{8,200})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?<by>(?:de|het)\s+(?:[\p{L}-]+\s+){0,2}?(?:stuurgroep|college|raad|driehoek|bestuur|bestuurlijk overleg|overleg|RBOP|BAC|directie|portefeuillehouders?|burgemeesters?|regiegroep|voorzitter|wethouder|commissie|vergadering|inspectie)(?:\s+(?:van\s+)?[A-Z][\w-]+)*)\s+(?:verzoekt|vraagt|geeft|draagt|heeft|belast|wijst)\s+(?<to>(?!of\b|aandacht\b|zich\b|naar\b|wat\b|hoe\b)(?:(?:aan\s+)?(?:de|het)\s+)?[^,.;]{2,80}?)\s*(?:(?:de\s+)?opdracht\s+)?(?:(?:op|gevraagd|verzocht|gegeven|opgedragen)\s+)?(?:,?\s*(?:om|met)\s+(?<what>[^.]{5,300})|(?<=\s)(?<what>(?:een|de|het)\s[^.]{3,200}?\s(?:te)\s[^.]{2,80}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assigning();
}
