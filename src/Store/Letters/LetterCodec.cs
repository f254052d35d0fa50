using System.Text.Json;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>Letters ↔ text: JSON.</summary>
public static class LetterCodec
{
    public static string Write(Letter letter) => JsonSerializer.Serialize(letter, LetterJson.Default.Letter);

    /// <exception cref="InvalidDataException">The text was not written by <see cref="Write"/>.</exception>
    public static Letter Read(string content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, LetterJson.Default.Letter) ?? throw new InvalidDataException("A stored letter is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("A stored letter is damaged.", fault);
        }
    }
}

/// <summary>Source-generated: no reflection at start. Kinds are kept by name, so that a new kind in between changes nothing.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterJson : JsonSerializerContext;
