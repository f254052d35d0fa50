using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Pages.Documents;

namespace ZVSearch.Web.Pages.Start;

/// <summary>The short lists of the start page.</summary>
internal static class StartSections
{
    /// <summary>Lines in a short list.</summary>
    private const int Shown = 5;

    /// <summary>Longest text of a line, in characters.</summary>
    private const int LongestText = 180;

    public static StartSection New(StartData data)
    {
        IReadOnlyList<DocumentRow> newest = StartSignals.Newest(data);
        return new StartSection("Nieuw in het geheugen", [.. newest.Take(Shown + 3).Select(Item)], newest.Count, "/zoeken", "documenten bekijken", "Er is nog niets opgenomen.");
    }

    public static StartSection Doubles(StartData data)
    {
        IReadOnlyList<OverlapEntry> pairs = StartSignals.OpenDoubles(data);
        return new StartSection("Mogelijk dubbele opdrachten", [.. pairs.Take(Shown).Select(Item)], pairs.Count, StartLinks.OpenDoubles, "mogelijk dubbele opdrachten bekijken", "Er zijn geen mogelijk dubbele opdrachten waarover nog niemand heeft geoordeeld.");
    }

    public static StartSection TopOverlaps(StartData data)
    {
        OverlapEntry[] pairs = [.. data.Overlaps.Where(o => o.Judgement?.Verdict is null or Verdict.Double && o.Pair.Relation is OverlapRelation.DoubleAssignment or OverlapRelation.Overlap)];
        return new StartSection("Belangrijkste overlap", [.. pairs.Take(Shown).Select(Item)], Math.Min(pairs.Length, Shown), StartLinks.Overlaps, "gevallen van overlap bekijken", "Er is geen overlap gevonden die een gesprek vraagt.");
    }

    public static StartSection Lapsing(StartData data)
    {
        IReadOnlyList<AgreementEntry> agreements = StartSignals.Lapsing(data);
        return new StartSection("Afspraken die binnen zes maanden aflopen", [.. agreements.Take(Shown).Select(Item)], agreements.Count, StartLinks.Lapsing, "aflopende afspraken bekijken", "Er loopt de komende zes maanden geen afspraak af waarvan de einddatum bekend is.");
    }

    public static StartSection Silent(StartData data)
    {
        IReadOnlyList<(DescribedDocument Meeting, Card Action)> actions = StartSignals.SilentActions(data);
        return new StartSection("Acties over hun datum waar niemand op terugkwam", [.. actions.Take(Shown).Select(Action)], actions.Count, StartLinks.Silent, "stille acties bekijken", "Alle acties met een datum zijn afgerond of later nog genoemd.");
    }

    public static StartSection Running(StartData data)
    {
        IReadOnlyList<InitiativeEntry> running = StartSignals.Running(data);
        return new StartSection("Lopende initiatieven", [.. running.Take(Shown).Select(Item)], running.Count, StartLinks.Running, "lopende initiatieven bekijken", "Er is geen initiatief gevonden dat nu loopt.");
    }

    public static StartSection Lessons(StartData data)
    {
        IReadOnlyList<(DescribedDocument Document, Card Lesson)> lessons = StartSignals.Lessons(data);
        return new StartSection("Nieuwe lessen, ook van wat mislukte", [.. lessons.Take(Shown).Select(Lesson)], lessons.Count, "/lessen", "lessen bekijken", "Er is nog geen les gevonden. Lessen komen uit evaluaties en verslagen.");
    }

    public static StartSection Decisions(StartData data)
    {
        IReadOnlyList<(DescribedDocument Meeting, Card Decision)> decisions = StartSignals.Decisions(data);
        return new StartSection("Laatste besluiten", [.. decisions.Take(Shown).Select(Decision)], decisions.Count, StartLinks.Decisions, "besluiten bekijken", "Er is nog geen besluit gevonden. Besluiten komen uit verslagen van vergaderingen.");
    }

    public static StartSection Gaps(StartData data)
    {
        IReadOnlyList<(string Region, IReadOnlyList<string> Kinds)> gaps = StartSignals.Gaps(data);
        return new StartSection(
            "Gemeenten waarvan documenten ontbreken",
            [.. gaps.Take(Shown + 3).Select(g => new StartItem(g.Region, $"/dekking?gebied={Uri.EscapeDataString(g.Region)}", [$"geen {string.Join(", ", g.Kinds)}"]))],
            gaps.Count, "/dekking", "gemeenten bekijken", "Van elke gemeente is er van elke verwachte soort ten minste één document.");
    }

    private static StartItem Item(DocumentRow document)
    {
        var details = new List<string> { document.Type is { } type ? KnowledgePack.BuiltIn.LabelOf(type) : Dutch.Format(document.Format) };
        if (document.Date is { } date) { details.Add(Dutch.Date(date)); }

        details.Add(document.Regions.Length > 0 ? Places(document.Regions) : "gebied onbekend");
        return new StartItem(document.Title, DocumentAddress.Of(document.Hash, string.Empty, null), details);
    }

    private static StartItem Item(OverlapEntry entry) => new(
        $"{entry.A.Title} – {entry.B.Title}",
        StartLinks.Pair(entry),
        [Places([.. entry.A.Regions.Union(entry.B.Regions)])],
        Short(entry.Pair.Reason),
        entry.Judgement is null ? "Nog geen oordeel" : "Dubbel bevonden",
        entry.Judgement is null ? "warn" : "bad");

    private static StartItem Item(AgreementEntry entry)
    {
        string[] parties = [.. entry.Card.Values(Fields.Party).Take(3)];
        string until = entry.Term.ExpiresOn is { } last ? $"loopt tot en met {Dutch.Date(last)}" : "einde onbekend";
        string[] cancel = entry.Term.CancelBefore is { } day ? [$"opzeggen kan tot en met {Dutch.Date(day)}"] : [];
        Place? place = (entry.Card.Find(Fields.End) ?? entry.Card.Find(Fields.Duration))?.Place;
        return new StartItem(entry.Document.Title, At(entry.Document, place), [until, .. cancel, .. parties.Length > 0 ? [string.Join(", ", parties)] : Array.Empty<string>()], Badge: entry.Card.Value(Fields.Renewal) is null ? null : "Verlengt mogelijk vanzelf", BadgeKind: "info");
    }

    private static StartItem Action((DescribedDocument Meeting, Card Action) action)
    {
        string due = action.Action.Date(Fields.Deadline) is { } day ? $"voor {Dutch.Date(day)}" : "geen datum";
        return new StartItem(
            Short(action.Action.Value(Fields.Text) ?? "Actie"), At(action.Meeting, action.Action.Find(Fields.Text)?.Place),
            [due, action.Action.Value(Fields.Owner) ?? "geen eigenaar gevonden", action.Meeting.Title]);
    }

    private static StartItem Item(InitiativeEntry entry) => new(
        entry.Main.Title, StartLinks.Initiative(entry),
        [Places(entry.Main.Regions), entry.Card.Value(Fields.Contact) ?? entry.Card.Value(Fields.Lead) ?? "contactpersoon onbekend", .. entry.Card.Date(Fields.End) is { } end ? [$"tot en met {Dutch.Date(end)}"] : Array.Empty<string>()]);

    private static StartItem Lesson((DescribedDocument Document, Card Lesson) lesson)
    {
        (string? badge, string kind) = lesson.Lesson.Value(Fields.Outcome) switch { "succeeded" => ("Gelukt", "good"), "failed" => ("Mislukt", "bad"), "mixed" => ("Gemengd", "warn"), _ => (null, string.Empty) };
        return new StartItem(
            Short(lesson.Lesson.Value(Fields.Text) ?? lesson.Lesson.Value(Fields.Advice) ?? "Les"), At(lesson.Document, lesson.Lesson.Facts.Select(f => f.Place).FirstOrDefault(p => p is not null)),
            [lesson.Document.Title, Places(lesson.Document.Regions), .. Day(lesson.Document)], Badge: badge, BadgeKind: kind);
    }

    private static StartItem Decision((DescribedDocument Meeting, Card Decision) decision) => new(
        Short(decision.Decision.Value(Fields.Text) ?? "Besluit"), At(decision.Meeting, decision.Decision.Find(Fields.Text)?.Place), [decision.Meeting.Title, .. Day(decision.Meeting)]);

    private static string At(DescribedDocument document, Place? place) => place is null ? DocumentAddress.Of(document.Hash, string.Empty, null) : DocumentAddress.At(document.Hash, place);

    private static string[] Day(DescribedDocument document) => document.Date is { } date ? [Dutch.Date(date)] : [];

    private static string Places(IReadOnlyList<string> regions) => regions.Count switch
    {
        0 => "gebied onbekend",
        <= 3 => string.Join(", ", regions),
        _ => $"{string.Join(", ", regions.Take(3))} en {regions.Count - 3} meer",
    };

    /// <summary>With a capital, and cut at a word with a sign; the whole text is one click away.</summary>
    private static string Short(string words)
    {
        string text = words.Length > 0 ? char.ToUpper(words[0], Dutch.Culture) + words[1..] : words;
        if (text.Length <= LongestText) { return text; }

        int end = text.LastIndexOf(' ', LongestText);
        return text[..(end > LongestText / 2 ? end : LongestText)].TrimEnd(',', ';', ':') + " …";
    }
}
