using System.IO.Compression;
using System.Text.Json;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;

namespace ZVSearch.Store.Catalogue;

/// <summary>Text with passages ↔ bytes: JSON under Brotli. The text of a passage is not written, it is a piece of the whole.</summary>
public static class TextCodec
{
    public static byte[] Write(CleanText text, IReadOnlyList<Passage> passages)
    {
        var stored = new StoredText(text, [.. passages.Select(p => new StoredPiece(p.Headings, p.Page, p.Start, p.End))]);
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, stored, StoredTextJson.Default.StoredText);
        }

        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static (CleanText Text, IReadOnlyList<Passage> Passages) Read(byte[] content)
    {
        using var packed = new BrotliStream(new MemoryStream(content, writable: false), CompressionMode.Decompress);
        try
        {
            StoredText stored = JsonSerializer.Deserialize(packed, StoredTextJson.Default.StoredText) ?? throw new InvalidDataException("A stored text is empty.");
            return (stored.Text, [.. stored.Pieces.Select((p, i) => new Passage(i, p.Headings, p.Page, p.Start, p.End, stored.Text.Text[p.Start..p.End]))]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("A stored text is damaged.", fault);
        }
    }
}
