using System.Security.Cryptography;

namespace ZVSearch.Core.Documents;

/// <summary>SHA-256 of a file's bytes: the identity of a document. Equal bytes are one document, wherever they lie.</summary>
/// <param name="Hex">64 lower-case hexadecimal digits.</param>
public readonly record struct ContentHash(string Hex)
{
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Hashes a stream from its current position to its end.</summary>
    public static async Task<ContentHash> OfAsync(Stream content, CancellationToken stop) =>
        new(Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop).ConfigureAwait(false)));

    /// <summary>True for text that can be a hash; guards against path tricks when a hash comes from a URL.</summary>
    public static bool IsValid(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    public override string ToString() => Hex;
}
