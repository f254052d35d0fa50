using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;
using ZVSearch.Store;

namespace ZVSearch.Web.Pages;

/// <summary>The index for the pages: opened as soon as there is one, refreshed when something was committed.</summary>
public sealed class LibraryHolder(DataFolder folder, KnowledgePack knowledge) : IDisposable
{
    private readonly Lock _gate = new();
    private Library? _library;

    /// <summary>Null as long as nothing has been taken in.</summary>
    public Library? Current()
    {
        lock (_gate) { _library ??= Library.Open(folder.IndexFolder, knowledge, folder.ModelFolder); }

        _library?.Refresh();
        return _library;
    }

    public void Dispose() => _library?.Dispose();
}
