using ZVSearch.Core.Findings.Desk;
using ZVSearch.Web.Pages.Management;

namespace ZVSearch.Web.Pages.Intake;

/// <summary>Dutch words for jobs.</summary>
internal static class WorkWords
{
    public static string AddressOf(IntakeJob job) => $"/beheer/werk/{job.Id}";

    public static string Of(IntakeState state) => state switch
    {
        IntakeState.Running => "bezig",
        IntakeState.Done => "klaar",
        IntakeState.Failed => "niet gelukt",
        _ => "onderbroken",
    };

    /// <summary>Kind of the badge.</summary>
    public static string Colour(IntakeState state) => state switch
    {
        IntakeState.Running => "info",
        IntakeState.Done => "good",
        IntakeState.Failed => "bad",
        _ => "warn",
    };

    /// <summary>What the job is about.</summary>
    public static string What(IntakeJob job) => job.Added.Count > 0
        ? $"{Dutch.Count(job.Added.Count, "bestand", "bestanden")} toevoegen aan {job.Added[0].Split('/')[0]}"
        : $"Map {job.Root} opnieuw inlezen";

    /// <summary>Files that are done of those that were found.</summary>
    public static string Files(IntakeJob job) => job.Total > 0 ? $"{Dutch.Number(job.Done)} van {Dutch.Number(job.Total)}" : "nog niet geteld";

    /// <summary>How far it is, or how it ended.</summary>
    public static string Status(IntakeJob job) => job.State switch
    {
        IntakeState.Done => $"Klaar in {RunListPage.Length((job.Finished ?? job.Started) - job.Started)}. {Dutch.Count(job.Total, "bestand", "bestanden")} bekeken.",
        IntakeState.Failed => $"Niet gelukt. {job.Reason}",
        IntakeState.Interrupted => $"Onderbroken. {job.Reason}{(job.Total > 0 ? $" Er waren {Progress(job)}." : string.Empty)}",
        _ => Step(job),
    };

    /// <summary>Said to somebody whose documents were not taken in.</summary>
    public static string Of(IntakeRefusal refusal, IReadOnlyList<string> files) => refusal switch
    {
        IntakeRefusal.Busy => "Er loopt al een inname. Er is niets bewaard. Wacht tot die klaar is en probeer het dan opnieuw.",
        IntakeRefusal.Exists => $"Er staat al een bestand met deze naam: {string.Join(", ", files)}. Er is niets bewaard. Geef het een andere naam, of kies hieronder dat het vervangen mag worden.",
        IntakeRefusal.Elsewhere => $"Een andere map bevat al een document met dit pad: {string.Join(", ", files)}. Er is niets bewaard. Verander het daar, of geef het bestand een andere naam.",
        IntakeRefusal.ReadersUnclear => "Van deze map is niet zeker wie haar documenten mag zien. Neem haar in met zvsearch ingest MAP --audience GROEP.",
        IntakeRefusal.BadName => "Een van de namen kan niet. Er is niets bewaard.",
        _ => "Deze map of deze opdracht is er niet (meer), of hoeft niet opnieuw.",
    };

    private static string Step(IntakeJob job) => job.Step switch
    {
        IntakeStep.Waiting => "Er loopt een andere inname. Dit begint vanzelf als die klaar is.",
        IntakeStep.Reading => $"Bezig met lezen: {Progress(job)}.",
        IntakeStep.Settling => $"De bestanden zijn gelezen ({job.Total}). Nu worden ze doorzoekbaar gemaakt.",
        IntakeStep.Overviews => $"De bestanden zijn gelezen ({job.Total}) en doorzoekbaar. Nu worden overlap en thema's bijgewerkt.",
        _ => "Wordt voorbereid.",
    };

    private static string Progress(IntakeJob job) => $"{Dutch.Number(job.Done)} van {Dutch.Count(job.Total, "bestand", "bestanden")} gelezen";
}
