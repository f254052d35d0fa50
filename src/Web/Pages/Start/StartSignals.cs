using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Web.Pages.Start;

/// <summary>What asks for attention: picked out of the registers, most pressing first.</summary>
internal static class StartSignals
{
    /// <summary>An agreement that lapses within this time asks for work now.</summary>
    public const int MonthsAhead = 6;

    private static readonly OutcomeKind[] FailedKinds = [OutcomeKind.Failed, OutcomeKind.Damaged, OutcomeKind.Encrypted, OutcomeKind.NoText, OutcomeKind.TooLarge, OutcomeKind.Unsupported];

    /// <summary>Pairs that look like the same work ordered twice, and that nobody judged yet.</summary>
    public static IReadOnlyList<OverlapEntry> OpenDoubles(StartData data) => [.. data.Overlaps.Where(o => o.Pair.Relation == OverlapRelation.DoubleAssignment && o.Judgement is null)];

    /// <summary>Agreements whose term ends within <see cref="MonthsAhead"/> months, the first to end first.</summary>
    public static IReadOnlyList<AgreementEntry> Lapsing(StartData data) => [.. data.Agreements
        .Where(a => a.Term is { Status: AgreementStatus.Valid, ExpiresOn: { } last } && last <= data.Today.AddMonths(MonthsAhead))
        .OrderBy(a => a.Term.ExpiresOn).ThenBy(a => a.Document.File, StringComparer.Ordinal)];

    /// <summary>Actions past their date that no later meeting spoke of, the longest ago first.</summary>
    public static IReadOnlyList<(DescribedDocument Meeting, Card Action)> SilentActions(StartData data)
    {
        // Only later meetings of the same body can speak of it, so only those are looked through.
        ILookup<string, DescribedDocument> byBody = data.Meetings.ToLookup(BodyOf, StringComparer.Ordinal);
        return [.. data.Meetings
            .SelectMany(m => m.Cards(Cards.Action).Where(a => a.Date(Fields.Deadline) < data.Today).Select(a => (Meeting: m, Action: a)))
            .Where(p => ActionFollowUp.Of(p.Action, p.Meeting, byBody[BodyOf(p.Meeting)], data.Today).State == ActionState.Silent)
            .OrderBy(p => p.Action.Date(Fields.Deadline)).ThenBy(p => p.Meeting.File, StringComparer.Ordinal)];
    }

    /// <summary>Initiatives that run, the last begun first.</summary>
    public static IReadOnlyList<InitiativeEntry> Running(StartData data) =>
        [.. data.Initiatives.Where(i => i.Status == "running").OrderByDescending(i => i.Card.Date(Fields.Start) ?? i.Main.Date).ThenBy(i => i.Main.File, StringComparer.Ordinal)];

    /// <summary>Lessons, the newest first.</summary>
    public static IReadOnlyList<(DescribedDocument Document, Card Lesson)> Lessons(StartData data) =>
        [.. data.Lessons.OrderByDescending(l => l.Document.Date).ThenBy(l => l.Document.File, StringComparer.Ordinal)];

    /// <summary>Decisions, the newest first.</summary>
    public static IReadOnlyList<(DescribedDocument Meeting, Card Decision)> Decisions(StartData data) =>
        [.. data.Meetings.OrderByDescending(m => m.Date).ThenBy(m => m.File, StringComparer.Ordinal).SelectMany(m => m.Cards(Cards.Decision).Select(c => (m, c)))];

    /// <summary>Documents by the day on which they came in, and those of one day by their own date.</summary>
    public static IReadOnlyList<DocumentRow> Newest(StartData data) =>
        [.. data.Documents.OrderByDescending(d => data.Arrivals.GetValueOrDefault(d.Hash).Date).ThenByDescending(d => d.Date).ThenByDescending(d => d.Sequence)];

    /// <summary>Municipalities without one of the kinds that every municipality has, with the names of those kinds; those that lack most first.</summary>
    public static IReadOnlyList<(string Region, IReadOnlyList<string> Kinds)> Gaps(StartData data) => [.. data.Coverage
        .Where(c => c.Held < c.Expected)
        .GroupBy(c => c.Region, StringComparer.Ordinal)
        .Select(g => (Region: g.Key, Kinds: (IReadOnlyList<string>)[.. g.Select(c => KnowledgePack.BuiltIn.LabelOf(c.Type).ToLower(Dutch.Culture))]))
        .OrderByDescending(g => g.Kinds.Count).ThenBy(g => g.Region, StringComparer.Ordinal)];

    public static int HeldBack(StartData data) => data.Files.Count(f => f.Outcome == OutcomeKind.HeldBack);

    public static int Failed(StartData data) => data.Files.Count(f => FailedKinds.Contains(f.Outcome));

    /// <summary>Counts per district, in the order of the pack. A document on two districts counts in both.</summary>
    public static IReadOnlyList<DistrictCount> Districts(StartData data) => [.. KnowledgePack.BuiltIn.Regions.Where(r => r.IsDistrict).Select(district =>
    {
        string[] names = [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && r.District == district.Name).Select(r => r.Name)];
        HashSet<string> all = [.. names, district.Name];
        bool IsThere(IEnumerable<string> regions) => regions.Any(all.Contains);
        return new DistrictCount(
            district.Name,
            names,
            data.Documents.Count(d => IsThere(d.Regions)),
            data.Initiatives.Count(i => i.Status == "running" && IsThere(i.Main.Regions)),
            data.Agreements.Count(a => IsThere(a.Document.Regions)),
            data.Lessons.Count(l => IsThere(l.Document.Regions)));
    })];

    /// <summary>The same body as follow-up looks at.</summary>
    private static string BodyOf(DescribedDocument document) => (document.Cards(Cards.Meeting) is [var meeting] ? meeting.Value(Fields.Body) : null) ?? document.Title;
}
