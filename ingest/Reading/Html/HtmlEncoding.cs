using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Ingest.Reading.Text;

namespace ZVSearch.Ingest.Reading.Html;

/// <summary>The encoding of a page: byte order mark or valid UTF-8 first, then what the page says itself, then a guess.</summary>
internal static partial class HtmlEncoding
{
    private const int Head = 2048;

    public static string Decode(byte[] content)
    {
        string? named = Named(content);
        bool isOther = named is not null && !named.StartsWith("utf", StringComparison.OrdinalIgnoreCase);
        if (!isOther || content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) { return TextDecoder.Decode(content); }

        try
        {
            return Encoding.GetEncoding(named ?? "utf-8").GetString(content);
        }
        catch (ArgumentException)
        {
            // An encoding that nobody knows: guess.
            return TextDecoder.Decode(content);
        }
    }

    private static string? Named(byte[] content)
    {
        Match match = Charset().Match(Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Head)));
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?([a-zA-Z0-9_\-]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
