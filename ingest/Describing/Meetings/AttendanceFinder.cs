using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Who was there and who was not: behind a label, in a list, or in a table.</summary>
internal sealed partial class AttendanceFinder(KnowledgePack knowledge)
{
    private static readonly IReadOnlySet<string> ListFields = new HashSet<string>(StringComparer.Ordinal) { CardFields.Attendee, CardFields.Absentee };

    private readonly FieldFinder _fields = new(knowledge, Cards.Meeting);

    public IEnumerable<Fact> In(Outline outline)
    {
        List<Fact> facts = [.. FromTables(outline)];
        bool hasTable = facts.Exists(f => f.Field == CardFields.Attendee);
        facts.AddRange(_fields.In(outline, [], ListFields).Where(f => f.Field == CardFields.Absentee || !hasTable));

        if (!facts.Exists(f => f.Field == CardFields.Attendee)) { facts.AddRange(FromSections(outline)); }

        return facts.Select(f => f with { Value = NameOf(f.Value) }).Where(f => f.Value.Length > 1).DistinctBy(f => (f.Field, f.Value));
    }

    private static IEnumerable<Fact> FromTables(Outline outline)
    {
        foreach (OutlineSection section in outline.Sections)
        {
            TextBlock[] rows = [.. section.Blocks.Where(b => b.Kind == BlockKind.TableRow)];
            int head = Array.FindIndex(rows, r => TableHead().IsMatch(outline.Text.TextOf(r)) || (AttendingHeading().IsMatch(section.Heading) && NameHead().IsMatch(outline.Text.TextOf(r))));
            if (head < 0) { continue; }

            foreach (TextBlock row in rows.Skip(head + 1))
            {
                string words = outline.Text.TextOf(row);
                bool isAbsent = AbsentRow().IsMatch(words);
                string cell = AbsentRow().Replace(words, string.Empty).Split(" | ")[0];
                yield return Facts.Of(outline.Text, Cards.Meeting, string.Empty, isAbsent ? CardFields.Absentee : CardFields.Attendee, cell, new Span(row.Start, row.End), 0.95);
            }
        }
    }

    private static IEnumerable<Fact> FromSections(Outline outline) =>
        from section in outline.Under(AttendingHeading())
        let isAbsent = section.Heading.StartsWith("af", StringComparison.OrdinalIgnoreCase)
        from block in section.Blocks.TakeWhile((b, i) => i == 0 || b.Kind == BlockKind.ListItem)
        from span in block.Kind == BlockKind.Paragraph ? Lists.Split(outline.Text, new Span(block.Start, block.End), []) : [new Span(block.Start, block.End)]
        select Facts.Of(outline.Text, Cards.Meeting, string.Empty, isAbsent ? CardFields.Absentee : CardFields.Attendee, span.In(outline.Text), span, 0.85);

    /// <summary>"Marit Kalverdijk (gemeente, voorzitter)" gives the name; a function without a name stays a function.</summary>
    private static string NameOf(string words)
    {
        string name = Bullet().Replace(words, string.Empty);
        name = Bracket().Replace(name, string.Empty);
        return name.Split(" | ")[0].Trim(' ', '.', ',', ';', ':', '*');
    }

    [GeneratedRegex(@"^(?:aanwezig(?:en)?|deelnemers?)\b[^|]*\||^naam\b[^|]*\|[^|]*(?:organisatie|functie|namens|rol)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"^naam\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameHead();

    [GeneratedRegex(@"^(?:aanwezig|deelnemers|afwezig|afgemeld|presentie)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AttendingHeading();

    [GeneratedRegex(@"^(?:afwezig|afgemeld|verhinderd|met bericht)\b[^:|]*[:|]\s*|\s*\|\s*(?:afwezig|afgemeld|verhinderd|m\.k\.|a\.b\.)[^|]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AbsentRow();

    [GeneratedRegex(@"^\s*(?:[-•*]|\d+[.)])\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s*\([^)]*\)?|\s*[-–]\s+(?:voorzitter|secretaris|notulist)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();
}
