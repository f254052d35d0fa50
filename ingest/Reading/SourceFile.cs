using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest.Reading;

/// <summary>One file as it came in, hostile until proven otherwise.</summary>
/// <param name="Name">File name with ending, for messages and titles; never used as a path.</param>
/// <param name="Format">As found by the format detector.</param>
/// <param name="Content">All bytes.</param>
/// <param name="Limits">What reading may cost.</param>
public sealed record SourceFile(string Name, FileFormat Format, byte[] Content, ReadingLimits Limits)
{
    /// <summary>What an administrator decided about these bytes.</summary>
    public ScreeningOrder Order { get; init; }

    /// <summary>The bytes as a read-only stream.</summary>
    public Stream Open() => new MemoryStream(Content, writable: false);
}
