using System.IO.Compression;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading;

/// <summary>
/// Opens zip containers (archives and office files) within the limits. Sizes in the directory of a zip are claims of its
/// maker, so what comes out is counted while it comes out.
/// </summary>
public sealed class SafeZip : IDisposable
{
    private const long ExpansionFloorBytes = 20L * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly ReadingLimits _limits;
    private readonly long _packedBytes;
    private long _unpackedBytes;

    private SafeZip(ZipArchive archive, long packedBytes, ReadingLimits limits)
    {
        _archive = archive;
        _packedBytes = Math.Max(1, packedBytes);
        _limits = limits;
    }

    public IReadOnlyList<ZipArchiveEntry> Entries => _archive.Entries;

    /// <exception cref="ReadingException">Damaged, or more entries than allowed.</exception>
    public static SafeZip Open(SourceFile file)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            if (archive.Entries.Count > file.Limits.MaxEntries)
            {
                throw ReadingException.TooLarge($"Het bestand bevat meer dan {file.Limits.MaxEntries} onderdelen.");
            }

            return new SafeZip(archive, file.Content.LongLength, file.Limits);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or ArgumentException or IOException)
        {
            archive?.Dispose();
            throw ReadingException.Damaged("Het zip-bestand kan niet worden geopend.", fault);
        }
    }

    /// <summary>The bytes of an entry by its full name; null when there is no such entry.</summary>
    public byte[]? Read(string name) => _archive.GetEntry(name) is { } entry ? Read(entry) : null;

    /// <exception cref="ReadingException">Damaged, encrypted, or over a limit.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw ReadingException.Encrypted();
        }

        try
        {
            using Stream packed = entry.Open();
            using var unpacked = new MemoryStream();
            byte[] buffer = new byte[81920];
            int count;
            while ((count = packed.Read(buffer)) > 0)
            {
                unpacked.Write(buffer.AsSpan(0, count));
                Count(count);
            }

            return unpacked.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw ReadingException.Damaged("Een onderdeel van het zip-bestand is beschadigd.", fault);
        }
    }

    public void Dispose() => _archive.Dispose();

    private void Count(int bytes)
    {
        _unpackedBytes += bytes;
        bool explodes = _unpackedBytes > ExpansionFloorBytes && _unpackedBytes / _packedBytes > _limits.MaxExpansion;
        if (explodes || _unpackedBytes > _limits.MaxUnpackedBytes)
        {
            throw ReadingException.TooLarge("Het bestand wordt bij uitpakken veel te groot (mogelijk een zipbom).");
        }
    }
}
