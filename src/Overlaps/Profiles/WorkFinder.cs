using ZVSearch.Core.Findings;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Concepts;
using ZVSearch.Language.Words;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>The pieces of work of which a document speaks: a plan is one, minutes and programmes have one per item.</summary>
internal sealed class WorkFinder(ConceptFinder concepts, TellingTerms terms)
{
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

        return KindOf(described) is { } kind ? [Whole(document, kind, documentTerms)] : [];
    }

    private static WorkKind? KindOf(DescribedDocument document)
    {
        if (document.Type is { } type)
        {
            if (Orders.Contains(type)) { return WorkKind.Order; }

            if (Progresses.Contains(type)) { return WorkKind.Progress; }

            return Reports.Contains(type) ? WorkKind.Report : Agreements.Contains(type) ? WorkKind.Agreement : null;
        }

        string name = $"{document.Title} {document.File}";
        if (Array.Exists(PlanWords, w => name.Contains(w, StringComparison.OrdinalIgnoreCase))) { return WorkKind.Order; }

        // A text of unknown kind that is about a place of the region is taken for a report; others (laws, manuals) are not about work.
        return document.Regions.Count > 0 || document.Cards(Cards.Initiative).Count > 0 ? WorkKind.Report : null;
    }

    private WorkUnit Whole(OverlapDocument document, WorkKind kind, IReadOnlyDictionary<uint, float> documentTerms)
    {
        DescribedDocument described = document.Described;
        Card card = described.Cards(Cards.Initiative) is [var first, ..] ? first : new Card(Cards.Initiative, string.Empty, []);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        concepts.Count(described.Title, TitleWeight, counts);
        foreach (Fact fact in card.Facts.Where(f => f.Field is Fields.Goal or Fields.Result or Fields.TargetGroup)) { concepts.Count(fact.Value, FieldWeight, counts); }

        foreach (Passage passage in document.Passages) { concepts.Count(passage.Text, 1, counts); }

        Promote(described.Title, counts);
        (DateOnly? from, DateOnly? until) = Period(described, card, kind);
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

    private static (DateOnly? From, DateOnly? Until) Period(DescribedDocument document, Card card, WorkKind kind)
    {
        DateOnly? end = card.Date(Fields.End), start = card.Date(Fields.Start);
        if (kind is WorkKind.Report or WorkKind.Progress && document.Type == "evaluatie" && end is null && start is null) { return (null, document.Date); }

        return (start ?? (end > document.Date || end is null ? document.Date : null), end);
    }

    private IEnumerable<WorkUnit> Items(OverlapDocument document)
    {
        HashSet<string> kinds = [Cards.Assignment, Cards.Decision, Cards.Action, Cards.Promise];
        List<Fact> orders = [.. document.Described.Facts.Where(f => kinds.Contains(f.Card) && f.Place is not null)];
        string? body = document.Described.Cards(Cards.Meeting) is [var meeting, ..] ? meeting.Value(Fields.Body) : null;
        for (int first = 0; first < document.Passages.Count;)
        {
            int last = first;
            string heading = HeadingOf(document.Passages[first]);
            while (last + 1 < document.Passages.Count && HeadingOf(document.Passages[last + 1]) == heading) { last++; }

            (int start, int end) = (document.Passages[first].Start, document.Passages[last].End);
            List<Fact> inside = orders.FindAll(f => f.Place?.Start >= start && f.Place.Start < end);
            if (end - start >= ShortestItem && (inside.Count > 0 || document.Described.Type is "uitvoeringsprogramma" or "jaarplan"))
            {
                bool isOrdered = inside.Exists(f => f.Card is Cards.Assignment or Cards.Decision);
                yield return Item(document, first, last, isOrdered ? WorkKind.Order : WorkKind.Progress, inside.Find(f => f.Field == Fields.By)?.Value ?? body);
            }

            first = last + 1;
        }
    }

    private WorkUnit Item(OverlapDocument document, int first, int last, WorkKind kind, string? commissioner)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        string heading = HeadingOf(document.Passages[first]);
        concepts.Count(heading, TitleWeight, counts);
        for (int i = first; i <= last; i++) { concepts.Count(document.Passages[i].Text, 1, counts); }

        string text = $"{heading} {document.Text.Text[document.Passages[first].Start..document.Passages[last].End]}";
        return new WorkUnit(kind, true, commissioner, first, last, counts, document.Described.Date, null, terms.Of(text));
    }

    private static string HeadingOf(Passage passage) => string.Join(" > ", passage.Headings);
}
