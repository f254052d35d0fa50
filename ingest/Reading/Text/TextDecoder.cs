using System.Text;
using UtfUnknown;

namespace ZVSearch.Ingest.Reading.Text;

/// <summary>
/// bytes → text in any encoding: byte order mark, then valid UTF-8, then UTF-16 by its zeros, then what statistics say. Western one-byte
/// texts are read as Windows-1252, which contains Latin-1 and has the quotes and the euro that Dutch files use.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Encoding encoding = EncodingOf(content);
        string text = encoding.GetString(content);
        return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
    }

    /// <summary>Many control characters, or zeros that are not those of UTF-16.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        if (Utf16Of(head) is not null || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) { return false; }

        int control = 0;
        foreach (byte b in head)
        {
            if (b is 0 or (< 32 and not 9 and not 10 and not 12 and not 13 and not 27)) { control++; }
        }

        return control * 50 > head.Length;
    }

    private static Encoding EncodingOf(byte[] content)
    {
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) { return Encoding.UTF32; }

        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) { return Encoding.Unicode; }

        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) { return Encoding.BigEndianUnicode; }

        return IsUtf8(content) ? Encoding.UTF8 : Utf16Of(content.AsSpan(0, Math.Min(content.Length, 4096))) ?? ByStatistics(content);
    }

    private static bool IsUtf8(byte[] content)
    {
        if (content.AsSpan(0, Math.Min(content.Length, 4096)).Contains((byte)0)) { return false; }

        try
        {
            StrictUtf8.GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Western text in UTF-16 has a zero in every other byte.</summary>
    private static Encoding? Utf16Of(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        int pairs = head.Length / 2;
        if (pairs < 4) { return null; }

        return odd > pairs * 0.7 && even < pairs * 0.1 ? Encoding.Unicode : even > pairs * 0.7 && odd < pairs * 0.1 ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding ByStatistics(byte[] content)
    {
        Encoding western = Encoding.GetEncoding(1252);
        DetectionDetail? guess = CharsetDetector.DetectFromBytes(content).Detected;
        bool isTrusted = guess is { Encoding: not null, Confidence: > 0.6f } && !guess.EncodingName.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            && !guess.EncodingName.StartsWith("windows-12", StringComparison.OrdinalIgnoreCase);
        if (isTrusted && guess?.Encoding is { } encoding) { return encoding; }

        return LooksLikeDos(content) ? Encoding.GetEncoding(850) : western;
    }

    /// <summary>In DOS text é is 0x82, ë 0x89, ï 0x8B: rare signs in Windows-1252, where those letters stand above 0xC0.</summary>
    private static bool LooksLikeDos(byte[] content)
    {
        int dos = content.Count(b => b is 0x81 or 0x82 or 0x89 or 0x8A or 0x8B or 0x94);
        int windows = content.Count(b => b is >= 0xC0 or 0x80 or 0x91 or 0x92 or 0x93 or 0x96 or 0x97);
        return dos > 0 && dos > windows * 2;
    }
}
