using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Searches;

namespace ZVSearch.Web.Pages.Search;

/// <summary>News of kept questions for mails: the same search, and the same rights, as on the page.</summary>
internal sealed class SavedSearchAlerts(SavedSearches searches, SearchNews news) : IAlertSource
{
    /// <summary>Titles named in a mail.</summary>
    private const int MostTitles = 5;

    public bool CanSearch => true;

    public async Task<IReadOnlyList<SearchAlert>> SinceAsync(IReadOnlyList<int> ids, long sequence, Reader reader, Uri site, CancellationToken stop)
    {
        var alerts = new List<SearchAlert>();
        foreach (SavedSearchRow saved in (await searches.AllAsync(stop).ConfigureAwait(false)).Where(s => ids.Contains(s.Id)))
        {
            // What the reader of the mail has seen is not what those at the page have seen.
            saved.SeenSequence = sequence;
            IReadOnlyList<DocumentRow> documents = await news.SinceAsync(saved, reader, stop).ConfigureAwait(false);
            if (documents.Count > 0) { alerts.Add(new SearchAlert(saved.Name, new Uri(site, $"zoeken{saved.Query}"), documents.Count, [.. documents.Take(MostTitles).Select(d => d.Title)])); }
        }

        return alerts;
    }

    public Task<long> SequenceAsync(Reader reader, CancellationToken stop) => news.SequenceAsync(reader, stop);
}
