using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Web.Tests.Lessons;

/// <summary>Notes corrections in the store without touching an index; can be busy.</summary>
public sealed class RecordingDesk : IDecisionDesk
{
    public CatalogueStore? Store { get; set; }

    public bool IsBusy { get; set; }

    public List<Correction> Said { get; } = [];

    public async Task<bool> CorrectAsync(DescribedDocument document, Correction correction, CancellationToken stop)
    {
        if (IsBusy) { return false; }

        Said.Add(correction);
        await new FindingsWriter(Store.ShouldNotBeNull(), TimeProvider.System).CorrectAsync(document, correction, stop);
        return true;
    }

    public Task<bool> OrderAsync(string hash, ScreeningOrder order, string by, CancellationToken stop) => Task.FromResult(false);
}
