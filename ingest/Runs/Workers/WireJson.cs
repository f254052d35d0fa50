using System.Text.Json.Serialization;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>Source-generated: no reflection at start.</summary>
[JsonSerializable(typeof(WorkOrder))]
[JsonSerializable(typeof(Wire.Head))]
internal sealed partial class WireJson : JsonSerializerContext;
