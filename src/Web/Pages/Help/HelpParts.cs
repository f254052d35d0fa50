namespace ZVSearch.Web.Pages.Help;

/// <summary>The parts of the guide, in the order in which they are shown.</summary>
internal static class HelpParts
{
    /// <summary>Address, name and what stands in it.</summary>
    public static IReadOnlyList<(string Address, string Name, string About)> All { get; } =
    [
        ("/hulp/zoeken", "Zoeken", "Vinden in gewone woorden, preciezer zoeken en een document lezen."),
        ("/hulp/overlap", "Overlap en overzicht", "Zien wat waar loopt, en of iets al door een ander wordt gedaan."),
        ("/hulp/convenanten", "Convenanten en besluiten", "Wat geldt er, wat loopt af, en wat is er afgesproken in overleggen?"),
        ("/hulp/lessen", "Lessen", "Leren van wat anderen hebben gedaan, ook van wat niet lukte."),
        ("/hulp/wat-mag-ik-delen", "Wat mag ik delen?", "Handreikingen over het delen van gegevens, en wie u kunt vragen."),
        ("/hulp/brieven", "De brief aan het bestuur", "Maken, nalezen, goedkeuren en verzenden, en wat de getallen betekenen."),
        ("/hulp/beheer", "Beheer", "Documenten opnemen, verbeteren en verwijderen."),
        ("/hulp/over-dit-zoeken", "Hoe dit zoeken werkt", "Wat het programma doet, en wat het niet kan."),
    ];
}
