using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;

namespace ZVSearch.Store.Letters;

/// <summary>Who gets which letter how often. One address has one subscription per rhythm, so one mail per reader and rhythm.</summary>
public sealed class SubscriptionRow
{
    /// <summary>Longest name and address, in characters.</summary>
    public const int Longest = 200;

    public int Id { get; set; }

    /// <summary>Name or role of the reader.</summary>
    public required string Name { get; set; }

    /// <summary>Mail address, lower case; unique together with the rhythm.</summary>
    public required string Mail { get; set; }

    public Rhythm Rhythm { get; set; }

    /// <summary>Name of a municipality or district; null for the whole unit.</summary>
    public string? Region { get; set; }

    /// <summary>Ids of themes in the pack; empty for the heaviest of the period.</summary>
    public required string[] Themes { get; set; }

    /// <summary>Groups whose documents the reader may see beside the open ones.</summary>
    public required string[] Groups { get; set; }

    /// <summary>Ids of kept questions of which news comes along.</summary>
    public required int[] Searches { get; set; }

    public SubscriptionStatus Status { get; set; }

    /// <summary>Secret in the link with which the reader unsubscribes; random, 32 hexadecimal digits.</summary>
    public required string Token { get; set; }

    /// <summary>Last day of the period of the last letter, or the day before the subscription began: the next letter starts the day after.</summary>
    public DateOnly Until { get; set; }

    /// <summary>Documents with a higher sequence number are new to kept questions and direct letters.</summary>
    public long SeenSequence { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The reader as whom every letter is made.</summary>
    public Reader Reader() => Core.Readers.Reader.Of(Mail, Groups);

    /// <summary>Subscriptions with the same key get the same letter, so one person edits it once.</summary>
    public string Key() => KeyOf(Rhythm, Region, Themes, Groups);

    /// <summary>The key of a letter that nobody has subscribed to yet.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="region">Name of a municipality or district; null for the whole unit.</param>
    /// <param name="themes">Ids, in any order.</param>
    /// <param name="groups">Names, in any order and case.</param>
    public static string KeyOf(Rhythm rhythm, string? region, IEnumerable<string> themes, IEnumerable<string> groups) =>
        string.Join('|', rhythm, region, string.Join(',', themes.Order(StringComparer.Ordinal)), string.Join(',', groups.Order(StringComparer.OrdinalIgnoreCase)).ToUpperInvariant());
}
