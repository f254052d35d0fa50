namespace ZVSearch.Web.Pages.Help;

/// <summary>A question about sharing that professionals come with.</summary>
/// <param name="Id">In the address.</param>
/// <param name="Name">The question.</param>
/// <param name="Query">What is looked for in the documents.</param>
public sealed record SharingTopic(string Id, string Name, string Query)
{
    /// <summary>In the order in which they are shown; the first when none was chosen.</summary>
    public static IReadOnlyList<SharingTopic> All { get; } =
    [
        new("algemeen", "Wat mag ik delen met partners?", "gegevens delen grondslag noodzaak proportionaliteit partners"),
        new("beroepsgeheim", "Hoe zit het met mijn beroepsgeheim?", "beroepsgeheim geheimhouding zorgverlener doorbreken conflict van plichten"),
        new("toestemming", "Heb ik toestemming nodig?", "toestemming betrokkene vragen gegevens delen"),
        new("pga", "Delen in een persoonsgerichte aanpak", "persoonsgerichte aanpak gegevens uitwisselen deelnemers overleg"),
        new("jeugdgroepen", "Delen over jeugdgroepen", "problematische jeugdgroepen gegevens delen politie jongerenwerk"),
        new("politie", "Delen met en door de politie", "politiegegevens verstrekken samenwerkingsverband artikel 20 Wpg"),
        new("huiselijk-geweld", "Huiselijk geweld en kindermishandeling", "meldcode huiselijk geweld kindermishandeling Veilig Thuis melden"),
        new("radicalisering", "Delen bij radicalisering", "radicalisering casusoverleg gegevens delen zorg"),
        new("rechten", "Wat moet ik de betrokkene vertellen?", "rechten betrokkenen informeren inzage bewaartermijn"),
    ];

    /// <summary>The topic with this id, or the first.</summary>
    public static SharingTopic Of(string id) => All.FirstOrDefault(t => t.Id == id) ?? All[0];
}
