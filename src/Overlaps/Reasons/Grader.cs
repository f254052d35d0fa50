using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Concepts;
using ZVSearch.Overlaps.Candidates;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Overlaps.Scores;

namespace ZVSearch.Overlaps.Reasons;

/// <summary>
/// comparison → grade, by rules that a person can read. The first rule that holds decides:
/// 1. version: nearly the same name and half of the own text in common; or from one place, one of them marked as a concept or final version, with half of the text or nearly all telling words;
/// 2. derived: one tells about the work of the other (news, progress, evaluation, proposal), from the same place and with the same words;
/// 3. agreed: the texts say that the work was divided between these places: an overlap, grade 1;
/// 4. double assignment, grade 3: both order work on one theme, for the same people, by the same means, in areas and periods that touch;
/// 5. copied text, grade 1: when it is a large part of a document;
/// 6. overlap, grade 2: as a double assignment, but only part of people and means is the same;
/// 7. copied text, grade 1: a passage of one stands in the other;
/// 8. same theme, grade 1: the themes are the same, the work, the area or the time is not.
/// </summary>
internal sealed class Grader(KnowledgePack knowledge, GradingOptions options)
{
    /// <summary>What is left of the signal of the same assignment when areas, or periods, do not touch.</summary>
    private const double NotTouching = 0.4;

    /// <summary>Areas in one district, as <see cref="WorkComparison.Area"/> gives it.</summary>
    private const double SameDistrict = 0.75;

    /// <summary>Mentions that make a theme count.</summary>
    private const double Mentioned = 1;

    /// <summary>Likeness of all themes together that makes up for another first theme.</summary>
    private const double SameThemes = 0.7;

    private readonly ReasonWriter _reasons = new(knowledge);

    /// <summary>Null when the documents have nothing to do with each other.</summary>
    public Grade? Of(Comparison pair)
    {
        OverlapSignals signals = SignalsOf(pair);
        return Version(pair, signals) ?? Derived(pair, signals) ?? Agreed(pair, signals) ?? Double(pair, signals) ?? MostlyCopied(pair, signals) ?? Overlap(pair, signals) ?? Copied(pair, signals) ?? SameTheme(pair, signals);
    }

    /// <summary>The three signals, each for itself.</summary>
    private OverlapSignals SignalsOf(Comparison pair)
    {
        double subject = pair.Work is { } work ? (ThemeOf(work) + Math.Min(1, 2 * work.Terms)) / 2 : Math.Min(1, 2 * pair.Terms);
        return new OverlapSignals(Rounded(pair.CopiedShare), Rounded(subject), Rounded(pair.Work is { } w && IsOrder(w.A) && IsOrder(w.B) ? Assignment(w) : 0));
    }

    /// <summary>
    /// Theme, people and means, added up: two authors who want the same seldom use the same words for all three, and one that is missing must not
    /// undo the others. Areas or periods that do not touch leave little of it.
    /// </summary>
    private double Assignment(WorkComparison work) =>
        ((options.ThemeWeight * ThemeOf(work)) + (options.TargetWeight * work.Target) + (options.WorkWeight * work.Work)) * (work.Area == 0 ? NotTouching : 1 - ((1 - work.Area) / 10)) * (work.Time == 0 ? NotTouching : 1);

    /// <summary>A subject that the pack has no theme for shows in the words that are shared.</summary>
    private static double ThemeOf(WorkComparison work) => HasTheme(work.A) && HasTheme(work.B) ? work.Theme : Math.Min(1, 2 * work.Terms);

    /// <summary>Both are mostly about the same; a subject without a theme in the pack shows in the words.</summary>
    private static bool SharesMain(WorkComparison work) => work.SharesMain || (work.Theme >= SameThemes && HasTheme(work.A) && HasTheme(work.B)) || !HasTheme(work.A) || !HasTheme(work.B);

    private static bool HasTheme(WorkUnit unit) => unit.Concepts.Any(c => c.Key.StartsWith(ConceptFinder.Theme, StringComparison.Ordinal) && c.Value >= Mentioned);

    private static bool IsOrder(WorkUnit unit) => unit.Kind != WorkKind.Report;

    /// <summary>One item of minutes or of a programme says little; it counts when the areas really touch.</summary>
    private bool IsNear(WorkComparison work) => work.Area == 1 || !(work.A.IsItem || work.B.IsItem) || (work.Area >= SameDistrict && Assignment(work) >= options.PlainAssignment);

    /// <summary>A paper of its own that orders work; an item of minutes can be the other side, not both.</summary>
    private static bool IsPlan(WorkUnit unit) => unit is { Kind: WorkKind.Order, IsItem: false };

    /// <summary>An item of minutes without an order or decision.</summary>
    private static bool IsTold(WorkUnit unit) => unit is { Kind: WorkKind.Progress, IsItem: true };

    private static bool Tells(WorkUnit unit) => unit.Kind is WorkKind.Report or WorkKind.Progress;

    private Grade? Version(Comparison pair, OverlapSignals signals)
    {
        bool sameText = pair.CopiedShare >= options.VersionText || pair.Containment >= options.VersionWhole;

        // A plan often gets its real name late: then the place it came from and a word such as "concept" tell.
        // A concept can also be written anew from the first line to the last: then its name and nearly all telling words are the same.
        bool isRewritten = pair.Terms >= options.RewrittenTerms && pair.NameLikeness >= options.VersionName && (pair.A.Document.Type ?? pair.B.Document.Type) == (pair.B.Document.Type ?? pair.A.Document.Type);
        bool hasState = SourceOf(pair.A) == SourceOf(pair.B) && (Families.HasState(pair.A.Document) || Families.HasState(pair.B.Document));
        bool isRenamed = hasState && (pair.CopiedShare >= options.VersionText || isRewritten);
        bool isVersion = isRenamed || (sameText && pair.NameLikeness >= options.VersionName && pair.IsSameName);
        return isVersion ? new Grade(1, OverlapRelation.Version, Rounded(Math.Max(pair.CopiedShare, pair.Containment)), signals, ReasonWriter.Version(pair)) : null;
    }

    private Grade? Derived(Comparison pair, OverlapSignals signals)
    {
        if (pair.Work is not { Time: > 0, Area: > 0 } work) { return null; }

        bool oneTells = Tells(work.A) != Tells(work.B) || pair.NameLikeness >= options.VersionName;
        bool isNews = work.A.Kind == WorkKind.Report || work.B.Kind == WorkKind.Report;
        bool sameWork = pair.Terms >= (isNews ? options.NewsTerms : options.DerivedTerms) && ThemeOf(work) >= options.MinTheme && work.Target >= options.OverlapPart && (isNews || work.Work >= options.OverlapPart);
        bool isDerived = oneTells && sameWork && (SourceOf(pair.A) == SourceOf(pair.B) || pair.NameLikeness >= options.VersionName);
        return isDerived ? new Grade(1, OverlapRelation.Derived, Rounded(signals.SameSubject), signals, ReasonWriter.Derived(pair)) : null;
    }

    private Grade? Agreed(Comparison pair, OverlapSignals signals)
    {
        if (pair.Work is not { } work || !IsOrder(work.A) || !IsOrder(work.B) || ThemeOf(work) < options.OverlapTheme || !SharesMain(work) || work.Target < options.OverlapPart) { return null; }

        string? place = DividedWith(pair.A, pair.B) ?? DividedWith(pair.B, pair.A);
        return place is null ? null : new Grade(1, OverlapRelation.Overlap, Rounded(signals.SameSubject), signals, _reasons.Agreed(pair, place));
    }

    /// <summary>A place of the other document that this one names where it tells how work was divided; its own places do not count.</summary>
    private static string? DividedWith(ProfiledDocument a, ProfiledDocument b)
    {
        string own = SourceOf(a), other = SourceOf(b);
        return a.Profile.Divided.FirstOrDefault(d => d != own && (d == other || (b.Document.Regions.Contains(d) && !IsMainRegion(a, d))));
    }

    private static bool IsMainRegion(ProfiledDocument document, string region) => document.Document.Title.Contains(region, StringComparison.OrdinalIgnoreCase) || document.Document.Regions is [var only] && only == region;

    private Grade? Double(Comparison pair, OverlapSignals signals)
    {
        if (pair.Work is not { A.Kind: WorkKind.Order or WorkKind.Progress, B.Kind: WorkKind.Order or WorkKind.Progress, Area: >= 0.5, Time: > 0 } work || !(IsPlan(pair.Work.A) || IsPlan(pair.Work.B)) || IsTold(pair.Work.A) || IsTold(pair.Work.B)) { return null; }

        bool isDouble = IsNear(work) && SharesMain(work) && signals.SameAssignment >= options.DoubleAssignment && ThemeOf(work) >= options.MinTheme && Math.Max(work.Target, work.Work) >= options.MinPart;
        if (isDouble && IsSameWork(pair, work)) { return new Grade(1, OverlapRelation.Derived, Rounded(signals.SameSubject), signals, ReasonWriter.Derived(pair)); }

        return isDouble ? new Grade(3, OverlapRelation.DoubleAssignment, signals.SameAssignment, signals, _reasons.Double(pair, work)) : null;
    }

    /// <summary>An item of minutes, a letter or an evaluation beside a plan of the same place: both speak of one and the same work.</summary>
    private static bool IsSameWork(Comparison pair, WorkComparison work) =>
        SourceOf(pair.A) == SourceOf(pair.B) && (work.A.IsItem || work.B.IsItem || (work.A.Kind == WorkKind.Order) != (work.B.Kind == WorkKind.Order));

    private Grade? Overlap(Comparison pair, OverlapSignals signals)
    {
        if (pair.Work is not { Area: > 0, Time: > 0 } work || !IsOrder(work.A) || !IsOrder(work.B) || ThemeOf(work) < options.OverlapTheme || !SharesMain(work)) { return null; }

        bool isOverlap = IsNear(work) && ((signals.SameAssignment >= options.OverlapAssignment && Math.Max(work.Target, work.Work) >= options.OverlapPart)
            || (work.Theme >= options.StrongTheme && work is { Area: 1, Time: 1 } && Math.Max(work.Target, work.Work) >= options.SameThemeTarget));
        if (isOverlap && IsSameWork(pair, work)) { return new Grade(1, OverlapRelation.Derived, Rounded(signals.SameSubject), signals, ReasonWriter.Derived(pair)); }

        return isOverlap ? new Grade(2, OverlapRelation.Overlap, signals.SameAssignment, signals, _reasons.Overlap(pair, work)) : null;
    }

    private Grade? MostlyCopied(Comparison pair, OverlapSignals signals) => pair.CopiedShare >= options.MostlyCopied ? Copied(pair, signals) : null;

    private Grade? Copied(Comparison pair, OverlapSignals signals)
    {
        PassagePair[] copied = [.. pair.Copied.Where(c => c.Shared >= options.CopiedPassage && !IsForm(pair, c))];
        int total = copied.Sum(c => c.Shared);
        bool isCopied = total >= options.CopiedFingerprints && (pair.CopiedShare >= options.CopiedShare || total >= options.LongCopy);
        return isCopied ? new Grade(1, OverlapRelation.CopiedText, signals.CopiedText, signals, ReasonWriter.Copied(pair)) : null;
    }

    /// <summary>Two papers with the same name that say the same under the same heading were written on one form.</summary>
    private bool IsForm(Comparison pair, PassagePair passages)
    {
        uint heading = pair.A.Profile.Passages[passages.A].Heading;
        return pair.NameLikeness >= options.VersionName && heading == pair.B.Profile.Passages[passages.B].Heading;
    }

    private Grade? SameTheme(Comparison pair, OverlapSignals signals)
    {
        bool isSame = pair.Work is { SharesMain: true } work && IsOfTheRegion(pair) && ((work.Theme >= options.StrongTheme && work.Target >= options.SameThemeTarget) || Math.Cbrt(work.Theme * work.Target * work.Work) >= options.SameWork);
        return isSame ? new Grade(1, OverlapRelation.SameTheme, signals.SameSubject, signals, _reasons.SameTheme(pair)) : null;
    }

    /// <summary>Laws and manuals on one theme are no news.</summary>
    private bool IsOfTheRegion(Comparison pair) => WorkComparison.HasPlace(pair.A, knowledge) && WorkComparison.HasPlace(pair.B, knowledge);

    private static string SourceOf(ProfiledDocument document) => document.Document.File.Split('/')[0];

    private static double Rounded(double value) => Math.Round(Math.Clamp(value, 0, 1), 3);
}
