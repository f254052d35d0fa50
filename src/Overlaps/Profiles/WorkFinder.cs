using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Concepts;
using ZVSearch.Language.Words;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>The pieces of work of which a document speaks: a plan is one, minutes and programmes have one per item.</summary>
internal sealed class WorkFinder(KnowledgePack knowledge, ConceptFinder concepts, TellingTerms terms)
{
    /// <summary>Different signs of planning that make a text of unknown kind a plan.</summary>
    private const int PlanSigns = 4;

    /// <summary>Passages in which those signs are sought: a plan gives itself away in front.</summary>
    private const int PlanPassages = 8;

    /// <summary>A word in the title says more about the subject than one in the text.</summary>
    private const double TitleWeight = 4, FieldWeight = 2;

    /// <summary>Share of the weight of the first theme that a theme in the title gets on top.</summary>
    private const double TitleShare = 0.5;

    /// <summary>Shortest item of minutes that can be a piece of work, in characters; shorter ones are openings and closings.</summary>
    private const int ShortestItem = 150;

    private static readonly HashSet<string> Orders = ["projectplan", "plan_van_aanpak", "opdracht", "beleidsplan", "uitvoeringsprogramma", "jaarplan", "raadsvoorstel", "collegebesluit", "subsidie"];
    private static readonly HashSet<string> Progresses = ["raadsinformatiebrief", "voortgangsrapportage", "evaluatie", "email"];
    private static readonly HashSet<string> Reports = ["nieuwsbrief", "jaarverslag", "onderzoeksrapport", "presentatie", "factsheet", "bijeenkomstverslag"];
    private static readonly HashSet<string> Agreements = ["convenant", "intentieverklaring", "toetredingsverklaring", "privacyprotocol", "handelingskader"];
    private static readonly HashSet<string> Collections = ["notulen", "besluitenlijst", "agenda", "actielijst", "uitvoeringsprogramma", "jaarplan", "jaarverslag"];
    private static readonly string[] PlanWords = ["plan", "agenda", "opdracht", "voorstel", "programma", "aanpak", "startnotitie", "project"];

    /// <param name="document">The document.</param>
    /// <param name="documentTerms">Its telling terms.</param>
    public IReadOnlyList<WorkUnit> Find(OverlapDocument document, IReadOnlyDictionary<uint, float> documentTerms)
    {
        DescribedDocument described = document.Described;
        if (document.Passages.Count == 0) { return []; }

        if (described.Type is { } type && Collections.Contains(type)) { return [.. Items(document)]; }

        return KindOf(document) is { } kind ? [Whole(document, kind, documentTerms)] : [];
    }

    private WorkKind? KindOf(OverlapDocument document)
    {
        DescribedDocument described = document.Described;
        if (described.Type is { } type)
        {
            if (Orders.Contains(type)) { return WorkKind.Order; }

            if (Progresses.Contains(type)) { return WorkKind.Progress; }

            return Reports.Contains(type) ? WorkKind.Report : Agreements.Contains(type) ? WorkKind.Agreement : null;
        }

        // A text of unknown kind that is about a place of the region is a plan or a report; others (laws, manuals) are not about work.
        string name = $"{described.Title} {described.File}";
        bool isOfRegion = described.Regions.Count > 0 || described.Cards(Cards.Initiative).Count > 0;
        if (IsOver(described)) { return isOfRegion ? WorkKind.Report : null; }

        if (Array.Exists(PlanWords, w => name.Contains(w, StringComparison.OrdinalIgnoreCase)) || (isOfRegion && IsPlan(document))) { return WorkKind.Order; }

        return isOfRegion ? WorkKind.Report : null;
    }

    private bool IsPlan(OverlapDocument document)
    {
        string text = string.Join(' ', document.Passages.Take(PlanPassages).Select(p => $"{(p.Headings is [.., { } heading] ? heading : string.Empty)} {p.Text}"));
        return knowledge.CuesOf("plantekst").Phrases.Count(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)) >= PlanSigns;
    }

    /// <summary>An evaluation looks back: its work had ended when it was written.</summary>
    private bool IsOver(DescribedDocument document) =>
        document.Type == "evaluatie" || (document.Type is null && knowledge.CuesOf("afgelopen").Phrases.Any(p => $"{document.Title} {document.File}".Contains(p, StringComparison.OrdinalIgnoreCase)));

    private WorkUnit Whole(OverlapDocument document, WorkKind kind, IReadOnlyDictionary<uint, float> documentTerms)
    {
        DescribedDocument described = document.Described;
        Card card = described.Cards(Cards.Initiative) is [var first, ..] ? first : new Card(Cards.Initiative, string.Empty, []);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        concepts.Count(described.Title, TitleWeight, counts);
        foreach (Fact fact in card.Facts.Where(f => f.Field is Fields.Goal or Fields.Result or Fields.TargetGroup)) { concepts.Count(fact.Value, FieldWeight, counts); }

        foreach (Passage passage in document.Passages) { concepts.Count(passage.Text, 1, counts); }

        Promote(described.Title, counts);
        (DateOnly? from, DateOnly? until) = Period(described, card);
        return new WorkUnit(kind, false, card.Value(Fields.Commissioner), 0, document.Passages.Count - 1, counts, from, until, documentTerms);
    }

    /// <summary>A theme in the title is a main theme, however often the text names others.</summary>
    private void Promote(string title, Dictionary<string, double> counts)
    {
        var named = new Dictionary<string, double>(StringComparer.Ordinal);
        concepts.Count(title, 1, named);
        double most = counts.Where(c => c.Key.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal)).Select(c => c.Value).DefaultIfEmpty(0).Max();
        foreach (string theme in named.Where(n => n.Value >= 1 && n.Key.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal)).Select(n => n.Key)) { counts[theme] += most * TitleShare; }
    }

    private (DateOnly? From, DateOnly? Until) Period(DescribedDocument document, Card card)
    {
        DateOnly? end = card.Date(Fields.End), start = card.Date(Fields.Start);
        if (end is null && start is null && IsOver(document)) { return (null, document.Date); }

        return (start ?? (end > document.Date || end is null ? document.Date : null), end);
    }

    private IEnumerable<WorkUnit> Items(OverlapDocument document)
    {
        HashSet<string> kinds = [Cards.Assignment, Cards.Decision, Cards.Action, Cards.Promise];
        List<Fact> orders = [.. document.Described.Facts.Where(f => kinds.Contains(f.Card) && f.Place is not null)];
        string? body = document.Described.Cards(Cards.Meeting) is [var meeting, ..] ? meeting.Value(Fields.Body) : null;
        bool isProgramme = document.Described.Type is "uitvoeringsprogramma" or "jaarplan";
        foreach (WorkItem item in WorkItem.Of(document).Where(i => i.End - i.Start >= ShortestItem))
        {
            List<Fact> inside = orders.FindAll(f => f.Place?.Start >= item.Start && f.Place.Start < item.End);
            if (inside.Count == 0 && !isProgramme) { continue; }

            // What stands in a programme is ordered by it; what minutes tell is ordered only when they say so.
            bool isOrdered = isProgramme || inside.Exists(f => f.Card is Cards.Assignment or Cards.Decision);
            yield return Unit(document, item, isOrdered ? WorkKind.Order : WorkKind.Progress, inside.Find(f => f.Field == Fields.By)?.Value ?? body);
        }
    }

    private WorkUnit Unit(OverlapDocument document, WorkItem item, WorkKind kind, string? commissioner)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        string text = document.Text.Text[item.Start..item.End];
        concepts.Count(item.Heading, TitleWeight, counts);
        concepts.Count(text, 1, counts);
        return new WorkUnit(kind, true, commissioner, item.FirstPassage, item.LastPassage, counts, document.Described.Date, null, terms.Of($"{item.Heading} {text}"));
    }
}
