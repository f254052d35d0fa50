using System.Text.Json.Serialization;
using ZVSearch.Core.Findings.Desk;

namespace ZVSearch.Ingest.Runs.Jobs;

/// <summary>How a job is written down.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(IntakeJob))]
internal sealed partial class JobJson : JsonSerializerContext;
