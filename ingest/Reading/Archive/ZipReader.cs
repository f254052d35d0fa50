using System.IO.Compression;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Archive;

/// <summary>Opens a zip archive: it has no text of its own, its entries are documents.</summary>
public sealed class ZipReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Zip };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using SafeZip zip = SafeZip.Open(file);
        var attachments = new List<Attachment>();
        foreach (ZipArchiveEntry entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            bool isFolder = entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\');
            if (isFolder || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)) { continue; }

            attachments.Add(new Attachment(SafeName.Of(entry.FullName, $"bestand {attachments.Count + 1}"), zip.Read(entry)));
        }

        return Task.FromResult(new ReadDocument([], FileProperties.None, attachments));
    }
}
