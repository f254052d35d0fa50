using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;
using ZVSearch.Store;

namespace ZVSearch.Cli.Verbs;

/// <summary>Opens the index for verbs that ask.</summary>
internal static class Libraries
{
    public static Library Open(string? data)
    {
        var folder = new DataFolder(data ?? "./data");
        return Library.Open(folder.IndexFolder, KnowledgePack.BuiltIn, folder.ModelFolder)
            ?? throw new DirectoryNotFoundException($"In {folder.Root} is nog niets opgenomen. Typ eerst: zvsearch ingest MAP --data {data}");
    }
}
