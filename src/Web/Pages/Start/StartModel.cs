namespace ZVSearch.Web.Pages.Start;

/// <summary>What the start page shows to one role.</summary>
/// <param name="Role">As whom it is looked at.</param>
/// <param name="Documents">Documents that the reader may see.</param>
/// <param name="Numbers">Numbers with the lists behind them.</param>
/// <param name="Sections">Short lists, most important first.</param>
/// <param name="Districts">Counts per district; empty where they are not shown.</param>
/// <param name="Sentences">The overview in words; empty where it is not shown.</param>
/// <param name="Unseen">What this overview did not see.</param>
/// <param name="MayCountFiles">True when files that were not taken in are counted.</param>
public sealed record StartModel(
    StartRole Role,
    int Documents,
    IReadOnlyList<StartNumber> Numbers,
    IReadOnlyList<StartSection> Sections,
    IReadOnlyList<DistrictCount> Districts,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<string> Unseen,
    bool MayCountFiles)
{
    internal static StartModel Of(StartRole role, StartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new StartModel(
            role,
            data.Documents.Count,
            [.. NumbersOf(role, data)],
            [.. SectionsOf(role, data)],
            role == StartRole.BoardMember ? StartSignals.Districts(data) : [],
            role == StartRole.BoardMember ? [.. SentencesOf(data)] : [],
            [.. UnseenOf(data)],
            data.IsAdministrator);
    }

    private static IEnumerable<StartNumber> NumbersOf(StartRole role, StartData data)
    {
        return role switch
        {
            StartRole.Employee => [Collection(data), Running(data), Agreements(data), Lessons(data), Themes(data)],
            StartRole.ProjectLead => [Doubles(data), Lapsing(data), Silent(data), Running(data), Lessons(data)],
            StartRole.BoardMember => [Running(data), Doubles(data), Lapsing(data), Silent(data)],
            _ => [.. data.IsAdministrator ? Files(data) : [], Gaps(data), Undated(data), Collection(data)],
        };
    }

    private static IEnumerable<StartSection> SectionsOf(StartRole role, StartData data)
    {
        return role switch
        {
            StartRole.Employee => [StartSections.New(data), StartSections.Lessons(data), StartSections.Running(data)],
            StartRole.ProjectLead => [StartSections.Doubles(data), StartSections.Lapsing(data), StartSections.Silent(data), StartSections.Running(data), StartSections.Lessons(data), StartSections.New(data)],
            StartRole.BoardMember => [StartSections.TopOverlaps(data), StartSections.Decisions(data), StartSections.Lessons(data), StartSections.Lapsing(data)],
            _ => [StartSections.Gaps(data), StartSections.New(data)],
        };
    }

    private static StartNumber Collection(StartData data) => new(data.Documents.Count, "documenten in het geheugen", "/zoeken", "Doorzoekbaar voor u.");

    private static StartNumber Running(StartData data) => new(StartSignals.Running(data).Count, "lopende initiatieven", StartLinks.Running, "Projecten en aanpakken die nu lopen.");

    private static StartNumber Agreements(StartData data) => new(data.Agreements.Count, "convenanten en afspraken", "/convenanten", "Met partijen, doel en looptijd.");

    private static StartNumber Lessons(StartData data) => new(data.Lessons.Count, "geleerde lessen", "/lessen", "Ook van wat mislukte.");

    private static StartNumber Themes(StartData data) => new(data.Themes, "thema's", "/themas", "Waar de documenten over gaan.");

    private static StartNumber Doubles(StartData data) => new(StartSignals.OpenDoubles(data).Count, "mogelijk dubbele opdrachten", StartLinks.OpenDoubles, "Nog niemand heeft erover geoordeeld.");

    private static StartNumber Lapsing(StartData data) => new(StartSignals.Lapsing(data).Count, "afspraken lopen af", StartLinks.Lapsing, "Binnen zes maanden.");

    private static StartNumber Silent(StartData data) => new(StartSignals.SilentActions(data).Count, "acties over hun datum", StartLinks.Silent, "Geen later verslag noemt ze nog.");

    private static StartNumber Gaps(StartData data) => new(StartSignals.Gaps(data).Count, "gemeenten missen documenten", "/dekking", "Een verwachte soort ontbreekt geheel.");

    private static StartNumber Undated(StartData data) => new(data.Documents.Count(d => d.Date is null), "documenten zonder datum", "/dekking", "Zij tellen niet mee in perioden.");

    private static StartNumber[] Files(StartData data) =>
    [
        new(StartSignals.HeldBack(data), "bestanden tegengehouden", "/beheer", "Er staan mogelijk persoonsgegevens in."),
        new(StartSignals.Failed(data), "bestanden niet gelezen", "/beheer", "Beschadigd, beveiligd of zonder tekst."),
    ];

    private static IEnumerable<string> SentencesOf(StartData data)
    {
        int running = StartSignals.Running(data).Count, doubles = StartSignals.OpenDoubles(data).Count, lapsing = StartSignals.Lapsing(data).Count, silent = StartSignals.SilentActions(data).Count;
        yield return $"In de regio {(running == 1 ? "loopt" : "lopen")} nu {Dutch.Count(running, "initiatief", "initiatieven")}.";
        yield return doubles == 0
            ? "Er is geen opdracht gevonden die dubbel lijkt en nog op een oordeel wacht."
            : $"{Dutch.Count(doubles, "paar opdrachten lijkt", "paren opdrachten lijken")} op elkaar en {(doubles == 1 ? "wacht" : "wachten")} op een oordeel.";
        yield return lapsing == 0 ? "De komende zes maanden loopt geen afspraak af." : $"{Dutch.Count(lapsing, "afspraak loopt", "afspraken lopen")} binnen zes maanden af.";
        yield return silent == 0 ? "Over alle acties met een datum is later nog iets gezegd." : $"Over {Dutch.Count(silent, "actie is", "acties is")} na de afgesproken datum niets meer gezegd.";
    }

    private static IEnumerable<string> UnseenOf(StartData data)
    {
        int gaps = StartSignals.Gaps(data).Count, regions = data.Coverage.Select(c => c.Region).Distinct().Count(), undated = data.Documents.Count(d => d.Date is null);
        yield return $"Dit overzicht rust op {Dutch.Count(data.Documents.Count, "document", "documenten")}. Wat er niet in staat, kan er in het echt wel zijn.";
        if (gaps > 0) { yield return $"Van {gaps} van de {regions} gemeenten ontbreekt ten minste één soort document."; }

        if (undated > 0) { yield return $"Van {Dutch.Count(undated, "document", "documenten")} is de datum niet gevonden."; }
    }
}
