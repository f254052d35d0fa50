using System.Globalization;
using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Schema;

namespace ZVSearch.Web.Pages;

/// <summary>Numbers, dates and names as Dutch readers write them.</summary>
internal static class Dutch
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>"1 document", "3 documenten".</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>Kind of document, or the format when the kind is not known.</summary>
    public static string Kind(DocumentCard card) => card.Type is { } type ? KnowledgePack.BuiltIn.LabelOf(type) : Format(card.Format);

    public static string Format(string format) => format switch
    {
        "pdf" => "PDF",
        "docx" or "doc" => "Word-document",
        "pptx" or "odp" => "Presentatie",
        "xlsx" or "ods" => "Werkblad",
        "odt" or "rtf" => "Tekstdocument",
        "html" => "Webpagina",
        "mail" => "E-mail",
        _ => "Tekst",
    };
}
