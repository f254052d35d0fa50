using ZVSearch.Core.Readers;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Management;

/// <summary>Gathers what Beheer shows.</summary>
public sealed class ManagementDesk(CatalogueReader catalogue, FindingsReader findings, RegisterShelf shelf, LibraryHolder libraries, DataFolder folder)
{
    private const long Megabyte = 1024 * 1024;

    /// <param name="message">What just happened; empty for nothing.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<ManagementModel> ModelAsync(string message, CancellationToken stop) => new(
        await catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false),
        await catalogue.RunsAsync(stop).ConfigureAwait(false),
        await shelf.DocumentsAsync(Reader.Administrator, stop).ConfigureAwait(false),
        await findings.ScreeningsAsync(stop).ConfigureAwait(false),
        await findings.OrdersAsync(stop).ConfigureAwait(false),
        await findings.AllCorrectionsAsync(stop).ConfigureAwait(false),
        libraries.Current()?.Hashes().Count ?? 0,
        new DriveInfo(folder.Root).AvailableFreeSpace / Megabyte,
        message);
}
