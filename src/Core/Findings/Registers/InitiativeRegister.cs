namespace ZVSearch.Core.Findings.Registers;

/// <summary>Joins the documents of one initiative: plan, progress report and evaluation of the same project make one card.</summary>
public static class InitiativeRegister
{
    private static readonly string[] PlanTypes = ["projectplan", "plan_van_aanpak", "opdracht"];

    /// <summary>Words of titles that say what kind of document it is, not what it is about.</summary>
    private static readonly HashSet<string> KindWords = new(
    [
        "projectplan", "plan", "van", "aanpak", "evaluatie", "eindevaluatie", "tussenevaluatie", "voortgangsrapportage", "voortgang", "eindverslag", "verslag", "project", "pilot", "proef", "de", "het", "een", "en",
        "voor", "in", "op", "met", "over", "definitief", "concept", "versie", "rapportage", "opdracht", "bestuurlijke", "tussenrapportage", "evaluatierapport", "gemeente", "programma", "mislukt", "scan", "eindrapport",
    ], StringComparer.OrdinalIgnoreCase);

    /// <param name="documents">With facts of initiatives.</param>
    /// <param name="today">The day from which they are seen.</param>
    public static IReadOnlyList<InitiativeEntry> Of(IReadOnlyList<DescribedDocument> documents, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var groups = new List<List<DescribedDocument>>();
        foreach (DescribedDocument document in documents.Where(d => d.Cards(Cards.Initiative).Count > 0).OrderBy(d => d.Date ?? DateOnly.MaxValue).ThenBy(d => d.File, StringComparer.Ordinal))
        {
            if (groups.Find(g => AreSame(g[0], document)) is { } known) { known.Add(document); }
            else { groups.Add([document]); }
        }

        return [.. groups.Select(g => Entry(g, today)).OrderBy(e => e.Main.File, StringComparer.Ordinal)];
    }

    private static InitiativeEntry Entry(List<DescribedDocument> documents, DateOnly today)
    {
        DescribedDocument main = documents.Find(d => d.Type is { } type && PlanTypes.Contains(type)) ?? documents[0];
        List<Fact> facts = [.. main.Cards(Cards.Initiative)[0].Facts];
        foreach (DescribedDocument other in documents.Where(d => d != main))
        {
            // A later report does not overwrite the plan; it fills in what the plan left open.
            HashSet<string> known = [.. facts.Select(f => f.Field)];
            facts.AddRange(other.Cards(Cards.Initiative)[0].Facts.Where(f => !known.Contains(f.Field)));
        }

        var card = new Card(Cards.Initiative, string.Empty, facts);
        return new InitiativeEntry(main, card, documents, StatusOf(card, documents, today));
    }

    private static string StatusOf(Card card, List<DescribedDocument> documents, DateOnly today)
    {
        string said = $"{card.Value(Fields.Status)} {string.Join(' ', documents.Select(d => $"{d.Title} {d.File}"))}";
        if (Has(said, "mislukt") || Has(said, "gestopt") || Has(said, "stopgezet")) { return "stopped"; }

        if (Has(said, "eindevaluatie") || Has(said, "eindverslag") || Has(said, "afgerond") || (card.Date(Fields.End) is { } end && end < today)) { return "finished"; }

        if (card.Date(Fields.Start) is { } start) { return start > today ? "planned" : "running"; }

        return card.Date(Fields.End) is not null || Has(said, "lopend") || Has(said, "loopt") ? "running" : "unknown";
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(DescribedDocument a, DescribedDocument b)
    {
        HashSet<string> left = Words(a.Title), right = Words(b.Title);
        int shared = left.Count(right.Contains), fewest = Math.Min(left.Count, right.Count);
        bool sameRegion = a.Regions.Count == 0 || b.Regions.Count == 0 || a.Regions.Intersect(b.Regions, StringComparer.Ordinal).Any() || SourceOf(a) == SourceOf(b);
        return fewest > 0 && sameRegion && shared >= Math.Max(fewest > 1 ? 2 : 1, Math.Ceiling(fewest * 0.75));
    }

    private static string SourceOf(DescribedDocument document) => document.File.Split('/')[0];

    private static HashSet<string> Words(string title) =>
        [.. title.ToLowerInvariant().Split([.. " \"'“”()-–:,./?!"], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && !KindWords.Contains(w) && !w.All(char.IsDigit))];
}
