using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading;

/// <summary>Takes the text out of files of one family of formats.</summary>
public interface IDocumentReader
{
    /// <summary>The formats that this reader understands.</summary>
    IReadOnlySet<FileFormat> Formats { get; }

    /// <summary>Reads one file. Equal bytes give equal pages.</summary>
    /// <exception cref="ReadingException">The file is damaged, encrypted, too large or needs a program that is not installed.</exception>
    Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop);
}
