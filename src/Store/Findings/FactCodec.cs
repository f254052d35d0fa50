using System.Text.Json;
using System.Text.Json.Serialization;
using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Findings;

/// <summary>Facts ↔ bytes: JSON.</summary>
public static class FactCodec
{
    public static byte[] Write(IReadOnlyList<Fact> facts) => JsonSerializer.SerializeToUtf8Bytes(facts, FactJson.Default.IReadOnlyListFact);

    public static IReadOnlyList<Fact> Read(byte[] content) => JsonSerializer.Deserialize(content, FactJson.Default.IReadOnlyListFact) ?? [];

    public static string WriteFindings(IReadOnlyList<PersonalDataFinding> findings) => JsonSerializer.Serialize(findings, FactJson.Default.IReadOnlyListPersonalDataFinding);

    public static IReadOnlyList<PersonalDataFinding> ReadFindings(string content) => JsonSerializer.Deserialize(content, FactJson.Default.IReadOnlyListPersonalDataFinding) ?? [];
}

/// <summary>Source-generated: no reflection at start.</summary>
[JsonSerializable(typeof(IReadOnlyList<Fact>))]
[JsonSerializable(typeof(IReadOnlyList<PersonalDataFinding>))]
internal sealed partial class FactJson : JsonSerializerContext;
