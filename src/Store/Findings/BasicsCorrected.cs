using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Findings;

/// <summary>What people said about title, kind, date and regions of a document goes into its row, and so into search and filters.</summary>
internal static class BasicsCorrected
{
    /// <summary>Fields that stand in the row itself.</summary>
    public static bool IsBasic(string card, string field) => (card == Cards.Document && field is Fields.Title or Fields.Type or Fields.Date) || card == Cards.Region;

    public static async Task ApplyAsync(CatalogueContext context, IReadOnlyList<DocumentRow> documents, CancellationToken stop)
    {
        if (documents.Count == 0 || !await context.Corrections.AnyAsync(stop).ConfigureAwait(false)) { return; }

        List<CorrectionRow> corrections = await context.Corrections.AsNoTracking().Where(c => c.Card == Cards.Document || c.Card == Cards.Region).OrderBy(c => c.Id).ToListAsync(stop).ConfigureAwait(false);
        foreach (DocumentRow document in documents)
        {
            foreach (CorrectionRow correction in corrections.Where(c => c.Hash == document.Hash || c.File == document.File)) { Apply(document, correction); }
        }
    }

    public static void Apply(DocumentRow document, CorrectionRow correction)
    {
        switch (correction)
        {
            case { Card: Cards.Document, Field: Fields.Title, After: { Length: > 0 } title }:
                document.Title = title;
                break;
            case { Card: Cards.Document, Field: Fields.Type, Kind: not CorrectionKind.Confirmed }:
                document.Type = correction.After;
                break;
            case { Card: Cards.Document, Field: Fields.Date, Kind: not CorrectionKind.Confirmed }:
                document.Date = DateOnly.TryParseExact(correction.After, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
                break;
            case { Card: Cards.Region, Kind: CorrectionKind.Added or CorrectionKind.Corrected, After: { Length: > 0 } region }:
                document.Regions = [.. document.Regions.Where(r => r != correction.Before).Append(region).Distinct().Order(StringComparer.Ordinal)];
                break;
            case { Card: Cards.Region, Kind: CorrectionKind.Rejected }:
                document.Regions = [.. document.Regions.Where(r => r != correction.Before)];
                break;
            default:
                break;
        }
    }
}
