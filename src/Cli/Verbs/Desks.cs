using Microsoft.Extensions.Logging;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Readers;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Runs;
using ZVSearch.Ingest.Runs.Insights;
using ZVSearch.Ingest.Runs.Workers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Writing;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Vectors;

namespace ZVSearch.Cli.Verbs;

/// <summary>What pages need of the writing side: they know only the interfaces.</summary>
internal sealed class Desks(DataFolder folder, ILoggerFactory log) : IDecisionDesk, IDraftDesk
{
    public Task<bool> CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop) => WhenFreeAsync(async service =>
    {
        await service.CorrectAsync(document, correction, stop).ConfigureAwait(false);
        return true;
    });

    public Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop) => WhenFreeAsync(service => service.OrderAsync(hash, order, by, stop));

    /// <summary>Reading processes live as long as one draft: a server that waits keeps no memory for them.</summary>
    public async Task<DraftAnswer> CheckAsync(string path, string name, Reader reader, CancellationToken stop)
    {
        using Library library = Libraries.Open(folder.Root);
        IWorkshop workshop = Ingesting.Workshop(new ReadingLimits(), log);
        await using (workshop.ConfigureAwait(false))
        {
            CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
            return await new DraftCheck(store, library, workshop, Embedders.Open(folder.ModelFolder), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)).CheckAsync(path, name, reader, stop).ConfigureAwait(false);
        }
    }

    private async Task<bool> WhenFreeAsync(Func<DecisionService, Task<bool>> work)
    {
        try
        {
            return await work(new DecisionService(folder, TimeProvider.System)).ConfigureAwait(false);
        }
        catch (IndexLockedException)
        {
            return false;
        }
    }
}
