namespace ZVSearch.Core.Documents;

/// <summary>What a file is, seen from its bytes first and its name second.</summary>
public enum FileFormat
{
    Unknown,
    Pdf,
    Docx,
    Pptx,
    Xlsx,
    Odt,
    Ods,
    Odp,
    Html,
    Text,
    Markdown,
    Mail,
    Doc,
    Rtf,
    Zip,
}
