namespace ZVSearch.Language.Words;

/// <summary>Dutch words that say nothing about the subject of a text. Folded forms.</summary>
public static class StopWords
{
    private static readonly HashSet<string> All = new(
    [
        "aan", "al", "alle", "alleen", "als", "andere", "ander", "bij", "daar", "daarbij", "daarmee", "daarom", "daarvan", "daarvoor", "dan", "dat", "de", "den", "der", "deze", "die", "dit", "doch", "door", "dus", "een",
        "eens", "en", "er", "ge", "geen", "haar", "had", "hadden", "heb", "hebben", "heeft", "hem", "het", "hier", "hij", "hoe", "hun", "iemand", "iets", "ik", "in", "indien", "is",
        "ja", "je", "kan", "kunnen", "maar", "me", "mee", "meer", "men", "met", "mij", "mijn", "moet", "moeten", "na", "naar", "niet", "niets", "nog", "nu", "of", "om", "omdat", "ons", "onder", "ook", "op", "over", "reeds", "te", "tegen",
        "toch", "tot", "tussen", "u", "uit", "uw", "van", "veel", "voor", "waar", "waarbij", "was", "waren", "wat", "we", "wel", "welke", "werd", "werden", "wezen", "wie", "wij", "wil", "worden", "wordt", "zal", "ze", "zich",
        "zij", "zijn", "mag", "mogen", "mocht", "doet", "doen", "gaat", "gaan", "komt", "worden", "waarom", "wanneer", "hoeveel", "waarmee", "waarin", "waarvoor", "wiens", "elke", "elk", "iedere", "ieder", "zulke", "zelf", "graag", "eigenlijk", "zo", "zoals", "zonder", "zou", "zouden", "zullen",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Folded form.</param>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length is <= 9 and > 0 && Lookup.Contains(word);
}
