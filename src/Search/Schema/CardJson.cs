using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZVSearch.Search.Schema;

/// <summary>Cards as bytes. Source-generated: no reflection at start.</summary>
[JsonSerializable(typeof(DocumentCard))]
internal sealed partial class CardJson : JsonSerializerContext
{
    public static byte[] Write(DocumentCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Default.DocumentCard);

    public static DocumentCard Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, Default.DocumentCard) ?? throw new InvalidDataException("A card in the index is empty.");
}
