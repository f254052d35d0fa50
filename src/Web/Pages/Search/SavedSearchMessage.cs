namespace ZVSearch.Web.Pages.Search;

/// <summary>What is said after a form. The address only names which; it cannot put words of its own on the page.</summary>
internal static class SavedSearchMessage
{
    /// <summary>The words, and whether it went well; null for no message.</summary>
    public static (string Text, bool IsGood)? Of(string? code) => code switch
    {
        "bewaard" => ("De zoekvraag is bewaard. Komt er iets nieuws bij, dan staat het hier.", true),
        "hernoemd" => ("De naam is veranderd.", true),
        "gezien" => ("Gemarkeerd als gezien. Alles wat hierna komt, telt als nieuw.", true),
        "verwijderd" => ("De zoekvraag is verwijderd. De documenten zelf zijn er nog.", true),
        "onvolledig" => ("De zoekvraag is niet bewaard. Vul een naam voor de zoekvraag in en uw eigen naam of functie.", false),
        "naam" => ("De naam is niet veranderd. Vul een naam in van ten hoogste 200 tekens.", false),
        "vol" => ("De zoekvraag is niet bewaard: de lijst is vol. Verwijder eerst zoekvragen die niemand meer gebruikt.", false),
        _ => null,
    };
}
