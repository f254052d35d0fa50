using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>A file to process.</summary>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Name">Its own name with ending, which may differ from that of the path.</param>
/// <param name="Screening">What an administrator decided about these bytes.</param>
public sealed record WorkOrder(string Path, string Name, ScreeningOrder Screening = ScreeningOrder.None);
