namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>Who should talk to whom about a pair, and about what.</summary>
/// <param name="ContactsA">Whom the first document names to call.</param>
/// <param name="ContactsB">Whom the second document names to call.</param>
/// <param name="Shared">Organisations that both name.</param>
/// <param name="Meetings">Meetings at which people of both sides were present, newest first.</param>
/// <param name="AgendaPoint">A point for the next agenda, in Dutch.</param>
public sealed record TalkAdvice(
    IReadOnlyList<PairContact> ContactsA,
    IReadOnlyList<PairContact> ContactsB,
    IReadOnlyList<string> Shared,
    IReadOnlyList<DescribedDocument> Meetings,
    string AgendaPoint)
{
    /// <summary>Contacts named per side.</summary>
    private const int MostContacts = 3;

    /// <param name="a">First document, with its facts.</param>
    /// <param name="b">Second document, with its facts.</param>
    /// <param name="pair">What they have in common.</param>
    /// <param name="meetings">Minutes with their attendance, of meetings that the reader may see.</param>
    public static TalkAdvice Of(DescribedDocument a, DescribedDocument b, OverlapPair pair, IReadOnlyList<DescribedDocument> meetings)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(meetings);
        PairContact[] left = Contacts(a), right = Contacts(b);
        string[] shared = [.. Organisations(a).Intersect(Organisations(b), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        DescribedDocument[] met = [.. meetings.Where(m => IsThere(m, left, a) && IsThere(m, right, b)).OrderByDescending(m => m.Date).ThenBy(m => m.File, StringComparer.Ordinal)];
        return new TalkAdvice(left, right, shared, met, Agenda(a, b, pair, left, right));
    }

    private static PairContact[] Contacts(DescribedDocument document)
    {
        PairContact[] people = [.. document.Cards(Cards.Person)
            .Select(c => new PairContact(document.File, c.Value(Fields.Name) ?? string.Empty, c.Value(Fields.Role), c.Value(Fields.Organisation), c.Value(Fields.Mail)))];
        IEnumerable<PairContact> named = document.Cards(Cards.Initiative).Concat(document.Cards(Cards.Agreement))
            .SelectMany(c => c.Facts.Where(f => f.Field is Fields.Contact or Fields.Lead))
            .Where(f => !Array.Exists(people, p => p.Name.Length > 1 && f.Value.Contains(p.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(f => new PairContact(document.File, f.Value, f.Field == Fields.Lead ? "trekker" : "contactpersoon", null, null));
        return [.. people.Concat(named).Where(c => c.Name.Length > 1).DistinctBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Take(MostContacts)];
    }

    private static IEnumerable<string> Organisations(DescribedDocument document) => document.Cards(Cards.Organisation).Select(c => c.Value(Fields.Name)).OfType<string>();

    /// <summary>Somebody whom the document names was present, or the meeting is the document itself.</summary>
    private static bool IsThere(DescribedDocument meeting, PairContact[] contacts, DescribedDocument document)
    {
        if (meeting.Hash == document.Hash) { return true; }

        string[] present = [.. meeting.Cards(Cards.Meeting).SelectMany(c => c.Values(Fields.Attendee))];
        return Array.Exists(contacts, c => c.Name.Split(' ')[^1] is { Length: > 3 } surname && Array.Exists(present, p => p.Contains(surname, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Agenda(DescribedDocument a, DescribedDocument b, OverlapPair pair, PairContact[] left, PairContact[] right)
    {
        string question = pair.Relation switch
        {
            OverlapRelation.DoubleAssignment => "Besluit of dit één opdracht wordt, wie dan opdrachtgever is en wie trekt.",
            OverlapRelation.Overlap => "Spreek af wie wat doet en wat partijen van elkaar overnemen.",
            OverlapRelation.CopiedText => "Spreek af waar deze tekst wordt onderhouden.",
            _ => "Deel wat er is geleerd.",
        };
        string who = left.Length + right.Length == 0 ? string.Empty : $" Uitnodigen: {string.Join(", ", left.Concat(right).Select(c => c.Role is null ? c.Name : $"{c.Name} ({c.Role})").Distinct())}.";
        return $"\u201C{a.Title}\u201D en \u201C{b.Title}\u201D. {pair.Reason} {question}{who}";
    }
}
