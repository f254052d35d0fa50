using System.Text.Json;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Store.Insights;

/// <summary>Pairs and descriptions of themes ↔ rows: JSON.</summary>
internal static class PairCodec
{
    public static OverlapRow ToRow(OverlapPair pair) => new()
    {
        A = pair.A,
        B = pair.B,
        Grade = pair.Grade,
        Relation = pair.Relation,
        Score = pair.Score,
        Mark = OverlapEntry.MarkOf(pair),
        Content = JsonSerializer.Serialize(pair, InsightJson.Default.OverlapPair),
    };

    public static OverlapPair Read(string content) => JsonSerializer.Deserialize(content, InsightJson.Default.OverlapPair) ?? throw new InvalidDataException("A stored pair is empty.");

    public static string Write(ThemeDescription theme) => JsonSerializer.Serialize(theme, InsightJson.Default.ThemeDescription);

    public static ThemeDescription ReadTheme(string content) => JsonSerializer.Deserialize(content, InsightJson.Default.ThemeDescription) ?? throw new InvalidDataException("A stored theme is empty.");
}

/// <summary>Source-generated: no reflection at start.</summary>
[JsonSerializable(typeof(OverlapPair))]
[JsonSerializable(typeof(ThemeDescription))]
internal sealed partial class InsightJson : JsonSerializerContext;
