using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Letters;

/// <summary>News of kept questions. Searching is not the work of reports, so whoever can search fills this in.</summary>
public interface IAlertSource
{
    /// <summary>False when nothing can be searched here: what is new for kept questions then stays new, and comes with a later mail.</summary>
    bool CanSearch { get; }

    /// <summary>Kept questions for which documents came in or changed; those without news, or that are gone, are left out.</summary>
    /// <param name="searches">Ids of kept questions.</param>
    /// <param name="sequence">Number of the last change that the reader has seen.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="site">Address of the program.</param>
    /// <param name="stop">Stops the work.</param>
    Task<IReadOnlyList<SearchAlert>> SinceAsync(IReadOnlyList<int> searches, long sequence, Reader reader, Uri site, CancellationToken stop);

    /// <summary>Number of the last change that can be found by searching now.</summary>
    Task<long> SequenceAsync(Reader reader, CancellationToken stop);
}
