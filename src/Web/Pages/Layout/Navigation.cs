namespace ZVSearch.Web.Pages.Layout;

/// <summary>The menu: what there is, in the order of the questions that people come with.</summary>
internal static class Navigation
{
    /// <summary>Groups with their pages: heading, address, name.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<(string Address, string Name)> Pages)> Groups { get; } =
    [
        ("Vinden", [("/", "Start"), ("/zoeken", "Zoeken"), ("/nieuw-voorstel", "Nieuw voorstel")]),
        ("Overzicht", [("/landkaart", "Landkaart"), ("/initiatieven", "Initiatieven"), ("/themas", "Thema's"), ("/dekking", "Dekking"), ("/brieven", "Brieven")]),
        ("Samenhang", [("/overlap", "Overlap"), ("/verbindingen", "Verbindingen")]),
        ("Afspraken", [("/convenanten", "Convenanten"), ("/besluiten", "Besluiten en acties"), ("/sjablonen", "Modellen")]),
        ("Leren", [("/lessen", "Lessen")]),
        ("Over dit systeem", [("/beheer", "Beheer"), ("/hulp", "Hulp")]),
    ];

    /// <summary>"page" for the page itself, "true" for a page below it, null for others.</summary>
    /// <param name="address">Of the link.</param>
    /// <param name="path">Of the page that is shown.</param>
    public static string? CurrentOf(string address, string path)
    {
        if (path == address) { return "page"; }

        return address.Length > 1 && path.StartsWith(address + "/", StringComparison.Ordinal) ? "true" : null;
    }
}
