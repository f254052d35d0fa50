using ZVSearch.Core.Findings;
using ZVSearch.Core.Readers;

namespace ZVSearch.Store.Catalogue;

/// <summary>A document that is or was in the collection. Known by the hash of its bytes.</summary>
public sealed class DocumentRow
{
    /// <summary>SHA-256, 64 lower-case hexadecimal digits. Key.</summary>
    public required string Hash { get; set; }

    /// <summary>Rises with every change; the index commits up to a number.</summary>
    public long Sequence { get; set; }

    /// <summary>True when no path leads to it any more: the row stays as a tombstone until the index has followed.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>Path that hits show: the first by name of those that lead to it.</summary>
    public required string File { get; set; }

    /// <summary>Top folder of that path, or the name of the root.</summary>
    public required string Source { get; set; }

    /// <summary>Lower-case name of the format.</summary>
    public required string Format { get; set; }

    public required string Title { get; set; }

    /// <summary>Id of the document type; null when unknown.</summary>
    public string? Type { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Names, sorted.</summary>
    public required string[] Regions { get; set; }

    /// <summary>Groups that may see it; empty means everybody.</summary>
    public required string[] Audience { get; set; }

    /// <summary>True when placeholders stand in its text: then the original is not shown.</summary>
    public bool IsMasked { get; set; }

    public int Pages { get; set; }

    /// <summary>Pages of which text was read.</summary>
    public int PagesRead { get; set; }

    /// <summary>How text was found: text, ocr, text+ocr.</summary>
    public required string Method { get; set; }

    /// <summary>Size of the original, in bytes.</summary>
    public long Size { get; set; }

    /// <summary>True when the reader is the administrator, when everybody may see it, or when they share a group.</summary>
    public bool MaySee(Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsAdministrator || Audience.Length == 0 || Audience.Any(reader.Groups.Contains);
    }

    /// <summary>The document without facts.</summary>
    public DescribedDocument Described() => new(Hash, File, Title, Type, Date, Regions, []);
}
