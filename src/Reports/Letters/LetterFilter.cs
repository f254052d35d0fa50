using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Reports.Letters;

/// <summary>
/// Holds a letter against what its reader may see at this moment: between making and sending a document can be erased, or closed. A point goes when one of its sources is not
/// there for this reader, and a theme when nothing is left of it.
/// </summary>
public sealed class LetterFilter(CatalogueReader catalogue)
{
    public async Task<Letter> ForAsync(Letter letter, Reader reader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var visible = new HashSet<string>(StringComparer.Ordinal);
        foreach (string hash in letter.Themes.SelectMany(t => t.Points).SelectMany(p => p.Sources).Select(s => s.Hash).Distinct(StringComparer.Ordinal))
        {
            if (await catalogue.FindAsync(hash, reader, stop).ConfigureAwait(false) is not null) { visible.Add(hash); }
        }

        return letter with
        {
            Themes = [.. letter.Themes.Select(t => t with { Points = [.. t.Points.Where(p => p.Sources.All(s => visible.Contains(s.Hash)))] }).Where(t => t.Points.Count > 0)],
        };
    }
}
