using Microsoft.Data.Sqlite;
using ZVSearch.Ingest.Runs;
using ZVSearch.Search.Writing;

namespace ZVSearch.Cli;

/// <summary>What went wrong, for people: one or two Dutch sentences, never a stack trace.</summary>
internal static class Faults
{
    public static string Explain(Exception fault) => fault switch
    {
        IndexLockedException or EmptyRootException or DirectoryNotFoundException => fault.Message,
        SqliteException { SqliteErrorCode: 11 or 26 } => "De catalogus (catalogue.db) is beschadigd. Zet een reservekopie terug, of verwijder de gegevensmap en voer de bronmappen opnieuw in.",
        SqliteException => "De catalogus kan niet worden geopend of beschreven. Is de schijf vol, of gebruikt een ander programma de gegevensmap?",
        UnauthorizedAccessException => "Geen toegang tot een bestand of map. Controleer de rechten van de gegevensmap.",
        IOException => $"Lezen of schrijven is mislukt: {fault.Message}",
        _ => $"Er ging iets mis ({fault.GetType().Name}). Draai 'zvsearch doctor' en meld dit aan de beheerder.",
    };
}
