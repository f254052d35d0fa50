using System.Globalization;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;
using ZVSearch.Vectors;

namespace ZVSearch.Search.Writing;

/// <summary>How the index is written.</summary>
public sealed record IndexOptions
{
    /// <summary>Memory for words that are not yet on disk, in megabytes. Default 64; from 4 to 1024. A change needs no rebuild.</summary>
    public double BufferMegabytes { get; init; } = 64;

    /// <summary>Folder of the embedder that places passages by meaning; null, or a folder that is not there, for the built-in one. A change needs a rebuild.</summary>
    public string? ModelFolder { get; init; }

    /// <summary>Names fields, analyser and embedder together; an index of another version is rebuilt.</summary>
    internal static string VersionWith(IEmbedder embedder) => string.Create(CultureInfo.InvariantCulture, $"{IndexFields.SchemaVersion}.{DutchAnalyzer.Version}.{embedder.Version}");
}
