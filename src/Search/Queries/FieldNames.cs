using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Queries;

/// <summary>Names that may stand before a colon, in Dutch and English.</summary>
internal static class FieldNames
{
    public const string Type = "type", Region = "region", Year = "year", Source = "source", File = "file";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["titel"] = IndexFields.Title, ["title"] = IndexFields.Title,
        ["kop"] = IndexFields.Headings, ["kopje"] = IndexFields.Headings, ["headings"] = IndexFields.Headings,
        ["tekst"] = IndexFields.Body, ["body"] = IndexFields.Body,
        ["type"] = Type, ["soort"] = Type,
        ["regio"] = Region, ["gemeente"] = Region, ["region"] = Region,
        ["jaar"] = Year, ["year"] = Year,
        ["bron"] = Source, ["source"] = Source, ["map"] = Source,
        ["bestand"] = File, ["file"] = File,
    };

    /// <summary>Internal name; null for anything else, which is then searched as it stands.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(name);

    public static bool IsText(string field) => field is IndexFields.Title or IndexFields.Headings or IndexFields.Body;
}
