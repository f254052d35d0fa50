using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Minutes and lists of decisions and actions → who met where, what was decided, who does what by when, who asks whom for what.</summary>
internal sealed partial class MeetingFinder(KnowledgePack knowledge)
{
    private static readonly IReadOnlySet<string> HeadFields = new HashSet<string>(StringComparer.Ordinal) { CardFields.Location, CardFields.Chair, CardFields.Body };

    private readonly FieldFinder _fields = new(knowledge, Cards.Meeting);
    private readonly AttendanceFinder _attendance = new(knowledge);

    /// <param name="outline">The document.</param>
    /// <param name="title">Its title.</param>
    /// <param name="titleSpan">Where the title stands; null when it does not stand in the text.</param>
    /// <param name="date">Its date, from which dates without a year are seen; null when unknown.</param>
    public IEnumerable<Fact> In(Outline outline, string title, Span? titleSpan, DateOnly? date)
    {
        List<Fact> facts = [.. _fields.In(outline, [], HeadFields)];
        if (!facts.Exists(f => f.Field == CardFields.Body) && BodyOf(title) is { Length: > 2 } body && !char.IsDigit(body[0]) && titleSpan is { } span)
        {
            facts.Add(Facts.Of(outline.Text, Cards.Meeting, string.Empty, CardFields.Body, body, span, 0.8));
        }

        else if (!facts.Exists(f => f.Field == CardFields.Body) && Second(outline) is { } line) { facts.Add(Facts.Of(outline.Text, Cards.Meeting, string.Empty, CardFields.Body, BodyOf(line.In(outline.Text)), line, 0.6)); }

        facts.AddRange(_attendance.In(outline));
        if (!facts.Exists(f => f.Field == CardFields.Chair) && facts.Find(f => f.Field == CardFields.Attendee && f.Place?.Quote.Contains("voorzitter", StringComparison.OrdinalIgnoreCase) == true) is { } chair)
        {
            facts.Add(chair with { Field = CardFields.Chair });
        }

        facts.AddRange(DecisionFinder.In(outline));
        facts.AddRange(ActionFinder.In(outline, date));
        facts.AddRange(AssignmentFinder.In(outline));
        return facts;
    }

    /// <summary>Under the bare title "BESLUITENLIJST" stands whose list it is.</summary>
    private static Span? Second(Outline outline)
    {
        TextBlock[] blocks = [.. outline.Blocks.Take(3)];
        return blocks.Length > 1 && BodyOf(outline.Text.TextOf(blocks[0])).Length == 0 && outline.Text.TextOf(blocks[1]) is { Length: > 4 and < 120 } ? new Span(blocks[1].Start, blocks[1].End) : null;
    }

    /// <summary>"Verslag stuurgroep Veiligheid van 13 maart 2025" gives "stuurgroep Veiligheid".</summary>
    private static string BodyOf(string title)
    {
        string body = Kind().Replace(title, string.Empty);
        body = Dated().Replace(body, string.Empty);
        return body.Trim(' ', '-', '–', ',', ':', '.', '|');
    }

    [GeneratedRegex(@"^(?:concept[- ]?)?(?:vergader)?(?:verslag|notulen|besluitenlijst|actielijst|besprekingsverslag|actie- en besluitenlijst|besluiten- en actielijst|kort verslag|openbare besluitenlijst|conceptverslag|conceptnotulen)\s*(?:van\s+)?(?:de\s+|het\s+)?(?:vergadering\s+(?:van\s+)?(?:de\s+|het\s+)?)?[:\-–]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex(@"[\s,(\-–]*(?:d\.d\.|van|op)?\s*(?:(?:maan|dins|woens|donder|vrij)dag\s+)?\d{1,2}(?:\s+\p{L}+\s+|[-/.]\d{1,2}[-/.])\d{2,4}\)?.*$|\s+\d{4}-\d{2}-\d{2}.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dated();

}
