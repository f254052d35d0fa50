using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>Makes facts; each has the place where it stands.</summary>
internal static class Facts
{
    public static Fact Of(CleanText text, string card, string item, string field, string value, Span span, double confidence) =>
        new(card, item, field, value, span.PlaceIn(text), confidence);

    /// <summary>A name for one of several items that stays the same while its words do: 12 hexadecimal digits of a hash of its stems.</summary>
    public static string ItemOf(string words)
    {
        string stems = string.Join(' ', Terms.Stems(words).Select(t => t.Text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stems.Length > 0 ? stems : words)))[..12];
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
