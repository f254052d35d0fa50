using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Decisions: behind "Besluit", in a table of decisions, under a heading of decisions, or in a sentence in which a body decides.</summary>
internal static partial class DecisionFinder
{
    private const int ShortDecision = 60, LongestSubject = 120;

    public static IEnumerable<Fact> In(Outline outline)
    {
        CleanText text = outline.Text;
        var found = new List<Span>();
        foreach (OutlineSection section in outline.Sections)
        {
            bool isList = DecisionHeading().IsMatch(section.Heading);
            TextBlock[] rows = [.. section.Blocks.Where(b => b.Kind == BlockKind.TableRow)];
            int column = rows.Length > 1 ? ColumnOf(text.TextOf(rows[0])) : -1;
            bool follows = false;
            foreach (TextBlock block in section.Blocks)
            {
                if (Announces().IsMatch(text.TextOf(block))) { follows = true; continue; }

                if (block.Kind == BlockKind.TableRow)
                {
                    if (column >= 0 && block != rows[0] && CellOf(text, block, column) is { } cell) { found.Add(cell); }
                }
                else if (follows && block.Kind == BlockKind.ListItem || follows && Lettered().IsMatch(text.TextOf(block))) { found.Add(new Span(block.Start, block.End)); continue; }
                else if (Labelled(text, block) is { Count: > 0 } labelled) { found.AddRange(labelled); }
                else if (isList && block.Kind == BlockKind.ListItem) { found.Add(new Span(block.Start, block.End)); }
                else { found.AddRange(Sentences.In(text, block).Where(s => IsDecision(s.In(text)))); }

                follows = false;
            }
        }

        return found.Select(s => s.TrimIn(text).WithoutNumber(text)).Where(s => s.End - s.Start > 8 && !Procedural().IsMatch(s.In(text))).Distinct()
            .Select(s => Facts.Of(text, Cards.Decision, Facts.ItemOf(s.In(text)), CardFields.Text, s.In(text), s, 0.9));
    }

    /// <summary>"Besluit 3a. … Besluit 3b. …" holds two decisions.</summary>
    private static List<Span> Labelled(CleanText text, TextBlock block)
    {
        string words = text.TextOf(block);
        Match[] labels = [.. Label().Matches(words).Cast<Match>()];
        var spans = new List<Span>();
        for (int i = 0; i < labels.Length; i++)
        {
            int start = labels[i].Index + labels[i].Length;
            int end = i + 1 < labels.Length ? labels[i + 1].Index : words.Length;
            int last = EndOf(words, start, end);

            // "Brief aan de raad. Besluit: vastgesteld" says nothing without its subject.
            bool needsSubject = labels.Length == 1 && block.Kind == BlockKind.ListItem && last - start < ShortDecision && labels[i].Index is > 3 and < LongestSubject;
            spans.Add(new Span(block.Start + (needsSubject ? 0 : start), block.Start + last));
        }

        return spans;
    }

    /// <summary>A decision ends where an action begins.</summary>
    private static int EndOf(string words, int start, int end) => Next().Match(words, start, end - start) is { Success: true } next ? next.Index : end;

    private static bool IsDecision(string sentence) => Deciding().IsMatch(sentence) && !Undecided().IsMatch(sentence);

    private static int ColumnOf(string head) => Array.FindIndex(head.Split(" | "), c => c.Trim().StartsWith("besluit", StringComparison.OrdinalIgnoreCase));

    private static Span? CellOf(CleanText text, TextBlock row, int column)
    {
        int at = row.Start;
        string[] cells = text.TextOf(row).Split(" | ");
        for (int i = 0; i < cells.Length; at += cells[i].Length + 3, i++)
        {
            if (i == column && cells[i].Trim().Length > 3) { return new Span(at, at + cells[i].Length); }
        }

        return null;
    }

    [GeneratedRegex(@"(?:(?<=^|[.;:)\]”""’?!]\s|\*\*)|(?<=\s→\s))(?:\*\*)?(?:Besluit(?:en)?|BESLUIT|Besloten|Beslispunt|Afspraak|Conclusie)(?:\s+(?:\d{1,2}[a-z]?(?:\.\d{1,2})?|[a-z]\)|van (?:de|het) (?:college|stuurgroep|raad|bestuur|driehoek|directie)))?\s*(?:\*\*)?\s*[.:–-](?:\*\*)?\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    /// <summary>"Het overleg besluit:" and then a list.</summary>
    [GeneratedRegex(@"\b(?:besluit(?:en)?|besloten|spreken af|stelt vast)\s*(?:om\s*)?:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Announces();

    [GeneratedRegex(@"^[a-z][.)]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?<=[.;]\s)(?:\*\*)?(?:Actie|ACTIE|Actiepunt)\b[^:]{0,60}:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Next();

    [GeneratedRegex(@"^(?:besluit(?:en)?|beslispunten|genomen besluiten|overzicht besluiten)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionHeading();

    [GeneratedRegex(@"\b(?:besloten\s+(?:wordt|is|werd)|(?:wordt|is|werd|heeft|hebben)\s+(?:\w+\s+){0,4}?besloten|(?:stuurgroep|college|raad|driehoek|regiegroep|werkgroep|bestuur|vergadering|overleg|directie|commissie|burgemeesters?|gemeenten|partners|groep|leden|aanwezigen|bestuurders|we|wij)\s+(?:\w+\s+){0,3}?(?:besluit(?:en)?\b|stem(?:t|men)\s+in|gaa(?:t|n)\s+akkoord|stel(?:t|len)\s[^.]{0,80}\bvast\b|keur(?:t|en)\s[^.]{0,60}\bgoed\b)|afgesproken\s+(?:wordt|is)\b|er wordt afgesproken|iedereen (?:gaat|is) akkoord|(?:niet )?akkoord met|erover eens\b|\b(?:we|wij) (?:kiezen|spreken af|besluiten)\b|haalt het niet|\b(?:voorstel|punt|stuk|besluit)\b[^.]{0,40}\baangehouden\b|^wegens\b[^.]*\baangehouden\b|stem(?:t|men)\s+(?:de|het)\s+[\p{L}-]+(?:\s[\p{L}-]+)?\s+in\b|besluit(?:en)?\s+(?:de|het)\s+(?:stuurgroep|college|raad|driehoek|regiegroep|werkgroep|bestuur|vergadering|overleg))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Deciding();

    [GeneratedRegex(@"\b(?:nog (?:geen|niet)|moet(?:en)? nog|later besl|pas (?:na|als)|wordt (?:een )?besluit gevraagd|zal besluiten|kan besluiten|vraagt|of .* besluit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Undecided();

    /// <summary>Minutes and agendas are adopted in every meeting; nobody looks for that.</summary>
    [GeneratedRegex(@"^(?:het\s+|de\s+)?(?:concept)?(?:verslag|notulen|agenda)\b[^.]{0,80}\b(?:vastgesteld|goedgekeurd|ongewijzigd)|^\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Procedural();
}
