using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading;

/// <summary>All readers; knows which one reads what.</summary>
public sealed class DocumentReaders
{
    private readonly Dictionary<FileFormat, IDocumentReader> _readers = [];

    public DocumentReaders(IEnumerable<IDocumentReader> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        foreach (IDocumentReader reader in readers)
        {
            foreach (FileFormat format in reader.Formats) { _readers.Add(format, reader); }
        }
    }

    /// <summary>Formats that can be read.</summary>
    public IEnumerable<FileFormat> Formats => _readers.Keys;

    /// <exception cref="ReadingException">Empty, or no reader for this kind of file.</exception>
    public IDocumentReader For(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.Length == 0) { throw new ReadingException(OutcomeKind.NoText, "Het bestand is leeg."); }

        return _readers.TryGetValue(file.Format, out IDocumentReader? reader)
            ? reader
            : throw ReadingException.Unsupported("Dit soort bestand kan niet worden gelezen.");
    }
}
