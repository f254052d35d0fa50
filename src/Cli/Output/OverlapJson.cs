using ZVSearch.Core.Findings.Overlaps;

namespace ZVSearch.Cli.Output;

/// <summary>One pair in the contract.</summary>
internal static class OverlapJson
{
    public static object Of(OverlapEntry entry, TalkAdvice? talk) => new
    {
        a = entry.A.File,
        b = entry.B.File,
        titleA = entry.A.Title,
        titleB = entry.B.Title,
        grade = entry.Pair.Grade,
        relation = NameOf(entry.Pair.Relation),
        score = entry.Pair.Score,
        signals = entry.Pair.Signals,
        evidence = entry.Pair.Evidence.Select(e => new { a = PlaceJson.Of(e.A), b = PlaceJson.Of(e.B), copied = e.IsCopied }),
        reason = entry.Pair.Reason,
        contacts = talk is null ? [] : talk.ContactsA.Concat(talk.ContactsB).ToArray(),
        sharedOrganisations = talk?.Shared ?? [],
        met = talk?.Meetings.Select(m => new { file = m.File, date = PlaceJson.Date(m.Date) }),
        agendaPoint = talk?.AgendaPoint,
        judgement = entry.Judgement is null ? null : new { verdict = NameOf(entry.Judgement.Verdict), reason = entry.Judgement.Reason, by = entry.Judgement.By, at = entry.Judgement.At },
    };

    public static string NameOf(OverlapRelation relation) => relation switch
    {
        OverlapRelation.DoubleAssignment => "double-assignment",
        OverlapRelation.SameTheme => "same-theme",
        OverlapRelation.CopiedText => "copied-text",
        _ => relation.ToString().ToLowerInvariant(),
    };

    public static string NameOf(Verdict verdict) => verdict switch { Verdict.NoOverlap => "no-overlap", Verdict.SameInitiative => "same-initiative", _ => verdict.ToString().ToLowerInvariant() };

    /// <summary>For people.</summary>
    public static string DutchOf(OverlapRelation relation) => relation switch
    {
        OverlapRelation.DoubleAssignment => "mogelijk dubbele opdracht",
        OverlapRelation.Overlap => "overlap",
        OverlapRelation.SameTheme => "zelfde thema",
        OverlapRelation.Version => "versies van een stuk",
        OverlapRelation.Derived => "stuk over hetzelfde werk",
        _ => "overgenomen tekst",
    };
}
