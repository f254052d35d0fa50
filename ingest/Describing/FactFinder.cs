using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Agreements;
using ZVSearch.Ingest.Describing.Basics;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Lessons;
using ZVSearch.Ingest.Describing.Meetings;
using ZVSearch.Ingest.Describing.Mentions;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing;

/// <summary>text → facts. Which finders look at a document depends on its kind; the kinds are those of the pack.</summary>
public sealed partial class FactFinder
{
    private static readonly HashSet<string> Agreements = ["convenant", "privacyprotocol", "intentieverklaring", "toetredingsverklaring"];
    private static readonly HashSet<string> Meetings = ["notulen", "besluitenlijst", "actielijst", "bijeenkomstverslag"];
    private static readonly HashSet<string> Initiatives = ["projectplan", "plan_van_aanpak", "opdracht", "evaluatie", "voortgangsrapportage"];
    private static readonly HashSet<string> LookingBack = ["evaluatie", "voortgangsrapportage", "jaarverslag", "bijeenkomstverslag", "onderzoeksrapport"];

    private readonly LawFinder _laws;
    private readonly NameFinder _names;
    private readonly AgreementFinder _agreements;
    private readonly ClauseFinder _clauses;
    private readonly MeetingFinder _meetings;
    private readonly FieldFinder _initiatives;
    private readonly LessonFinder _lessons;

    public FactFinder(KnowledgePack knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _laws = new LawFinder(knowledge.Laws);
        _names = new NameFinder(knowledge);
        _agreements = new AgreementFinder(knowledge, _laws);
        _clauses = new ClauseFinder(knowledge, _laws);
        _meetings = new MeetingFinder(knowledge);
        _initiatives = new FieldFinder(knowledge, Cards.Initiative);
        _lessons = new LessonFinder(knowledge);
    }

    /// <param name="text">The text that may be kept.</param>
    /// <param name="description">What the document is.</param>
    /// <param name="fileName">Name of the file, without folder.</param>
    public IReadOnlyList<Fact> Find(CleanText text, Description description, string fileName)
    {
        ArgumentNullException.ThrowIfNull(description);
        Outline outline = Outline.Of(text);
        TextBlock[] blocks = [.. outline.Blocks];
        if (blocks.Length == 0) { return []; }

        Span? title = TitleSpan(text, description.Title);
        List<Fact> facts = [.. Basics(outline, description, fileName, title)];
        bool isConcept = facts.Exists(f => f is { Card: Cards.Document, Field: CardFields.Status, Value: "concept" });
        string type = description.Type ?? string.Empty;
        if (Agreements.Contains(type))
        {
            facts.AddRange(_agreements.In(outline, isConcept));
            facts.AddRange([.. _clauses.In(outline, description.Title, facts)]);
            if (facts.Find(f => f is { Card: Cards.Document, Field: CardFields.Status, Value: "concept" }) is { } concept) { facts.Add(concept with { Card = Cards.Agreement }); }
        }

        if (Meetings.Contains(type)) { facts.AddRange(_meetings.In(outline, description.Title, title, description.Date)); }

        if (Initiatives.Contains(type) || (type.Length == 0 && ProjectTitle().IsMatch(description.Title))) { facts.AddRange(Initiative(outline, description.Title, title)); }

        facts.AddRange(_lessons.In(outline, LookingBack.Contains(type) || LookingBackTitle().IsMatch($"{description.Title} {fileName}")));
        facts.AddRange(_names.Organisations(text, blocks));
        facts.AddRange(_names.Regions(text, blocks));
        facts.AddRange(_names.Themes(text, blocks, description.Title));
        facts.AddRange(_laws.Described(text, blocks));
        facts.AddRange(PersonFinder.In(text, blocks));
        return facts;
    }

    private static IEnumerable<Fact> Basics(Outline outline, Description description, string fileName, Span? title)
    {
        if (title is { } span) { yield return Facts.Of(outline.Text, Cards.Document, string.Empty, CardFields.Title, description.Title, span, 0.9); }

        foreach (Fact fact in StatusFinder.In(outline, fileName)) { yield return fact; }
    }

    private List<Fact> Initiative(Outline outline, string name, Span? title)
    {
        List<Fact> facts = [.. _initiatives.In(outline, [])];
        if (title is { } span) { facts.Insert(0, Facts.Of(outline.Text, Cards.Initiative, string.Empty, CardFields.Name, name, span, 0.9)); }

        if (!facts.Exists(f => f.Field == CardFields.Contact) && facts.Find(f => f.Field == CardFields.Lead) is { Place: { } place }) { facts.Add(ContactOf(outline.Text, place)); }

        facts.AddRange(Ended(facts));

        // A start behind its own label says more than the beginning of a period somewhere.
        return [.. facts.GroupBy(f => CardFields.Lists.Contains(f.Field) ? (f.Field, f.Value) : (f.Field, string.Empty)).Select(g => g.OrderByDescending(f => f.Confidence).First())];
    }

    /// <summary>"Start op 1 september 2026 en duurt drie jaar" ends three years later.</summary>
    private static IEnumerable<Fact> Ended(List<Fact> facts)
    {
        var card = new Card(Cards.Initiative, string.Empty, facts);
        if (card.Date(CardFields.End) is not null || card.Date(CardFields.Start) is not { } start || card.Find(CardFields.Duration) is not { } duration) { yield break; }

        if (AgreementTerm.MonthsOf(duration.Value) is { } months and > 0) { yield return duration with { Field = CardFields.End, Value = Values.DutchDates.Iso(start.AddMonths(months).AddDays(-1)), Confidence = 0.7 }; }
    }

    /// <summary>Whoever leads it is whom to call, with the address and the number that stand behind the name.</summary>
    private static Fact ContactOf(CleanText text, Place place)
    {
        Match match = Reachable().Match(text.Text, place.Start, Math.Min(200, text.Text.Length - place.Start));
        var span = new Span(match.Index, match.Index + match.Length);
        return Facts.Of(text, Cards.Initiative, string.Empty, CardFields.Contact, span.TrimIn(text).In(text), span, 0.75);
    }

    [GeneratedRegex(@"[^,;|(\n]+(?:[,(]\s*[^,;@()\n]{2,60}(?=\s*[,;()]))?(?:[),;(\s]{0,3}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?)?(?:[,;]?\s*(?:\(?0|\+31)[\d \-()]{7,15}\d)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reachable();

    private static Span? TitleSpan(CleanText text, string title)
    {
        int at = text.Text.IndexOf(title, StringComparison.Ordinal);
        return at < 0 ? text.Blocks.Count > 0 ? new Span(text.Blocks[0].Start, text.Blocks[0].End) : null : new Span(at, at + title.Length);
    }

    [GeneratedRegex(@"\b(?:project|pilot|proef|aanpak|programma|initiatief)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProjectTitle();

    [GeneratedRegex(@"eindverslag|eindevaluatie|evaluatie|terugblik|wat ging er mis|geleerde|lessen|eindmeting|seizoen|nazorgverslag", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LookingBackTitle();
}
