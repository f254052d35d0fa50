using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Summaries;

/// <summary>What was not seen: a letter that is silent about a place must say whether it looked there.</summary>
internal sealed class CoverageNotes(KnowledgePack knowledge, RegionScope area)
{
    /// <summary>Names that are listed; more are counted.</summary>
    private const int MostNames = 6;

    /// <summary>Documents on the theme dated in the period, per district.</summary>
    public IReadOnlyList<DistrictCount> PerDistrict(IEnumerable<DescribedDocument> documents)
    {
        DescribedDocument[] all = [.. documents];
        return [.. knowledge.Regions.Where(r => r.IsDistrict)
            .Select(d => new DistrictCount(d.Name, all.Count(x => area.PlacesOf(x).Any(p => area.DistrictOf(p) == d.Name)))).Where(c => c.Count > 0)];
    }

    /// <summary>Municipalities of the area from which nothing on the theme was seen.</summary>
    /// <param name="documents">On the theme, dated in the period.</param>
    public IReadOnlyList<string> NotSeen(IReadOnlyList<DescribedDocument> documents)
    {
        HashSet<string> seen = [.. documents.SelectMany(area.PlacesOf)];
        string[] silent = [.. area.Municipalities.Select(m => m.Name).Where(n => !seen.Contains(n)).Order(StringComparer.Ordinal)];
        var notes = new List<string>();
        if (silent.Length > 0 && silent.Length == area.Municipalities.Count) { notes.Add("Geen gemeente heeft over dit thema een stuk uit deze periode aangeleverd."); }
        else if (silent.Length > MostNames) { notes.Add($"Van {silent.Length} van de {area.Municipalities.Count} gemeenten zijn geen stukken over dit thema uit deze periode gezien."); }
        else if (silent.Length > 0) { notes.Add($"Geen stukken over dit thema uit deze periode gezien van: {string.Join(", ", silent)}."); }

        return notes;
    }

    /// <summary>Kinds of partners that are missing at the table, and were not, or could not be missed, before; and those that appeared.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="before">Documents dated before the period.</param>
    /// <param name="after">Documents dated before the end of the period.</param>
    public (IReadOnlyList<string> Opened, IReadOnlyList<string> Closed) BlindSpots(ThemeScope theme, IReadOnlyList<DescribedDocument> before, IReadOnlyList<DescribedDocument> after)
    {
        string[] then = Missing(theme, before), now = Missing(theme, after);
        return (before.Any(theme.IsNamedBy) ? [.. now.Except(then, StringComparer.Ordinal)] : now, [.. then.Except(now, StringComparer.Ordinal)]);
    }

    private string[] Missing(ThemeScope theme, IReadOnlyList<DescribedDocument> documents) =>
        [.. ConnectionMatrix.BlindSpots(ConnectionMatrix.Of([.. documents.Where(theme.IsNamedBy)], knowledge), knowledge)
            .Where(c => c.Theme == theme.Theme.Id && ConnectionMatrix.SectorOf(c.Partner, knowledge) is not null).Select(c => c.Partner)];
}
