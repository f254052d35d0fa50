using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Schedules;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>Makes letters that a person asks for, and gathers what their pages show.</summary>
internal sealed class LetterDesk(SummaryMaker maker, FindingsReader findings, CatalogueReader catalogue, OverlapReader overlaps, LetterStore letters)
{
    /// <summary>Before the key of a letter about days of one's own.</summary>
    private const string OwnPrefix = "Eigen|";

    /// <summary>Makes a letter, or finds the one that is there: for a quarter or month that is the one that subscriptions get too.</summary>
    /// <returns>Its id, and whether it is new.</returns>
    public async Task<(int Id, bool IsNew)> MakeAsync(NewLetterForm form, LetterPeriod period, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(period);
        LetterScope scope = form.Scope;
        string key = (form.IsOwn ? OwnPrefix : string.Empty) + SubscriptionRow.KeyOf(form.Rhythm, scope.RegionName, scope.Themes, scope.GroupNames);
        if ((await letters.AllAsync(stop).ConfigureAwait(false)).FirstOrDefault(l => l.Key == key && l.From == period.From && l.To == period.To) is { } known) { return (known.Id, false); }

        Reader reader = Reader.Of("brief", scope.GroupNames);
        SummaryStock stock = await SummaryStock.ReadAsync(findings, catalogue, overlaps, reader, stop).ConfigureAwait(false);
        var question = new SummaryQuestion(reader, period.From, period.To, scope.Themes, scope.RegionName, await letters.ToldAsync(key, stop).ConfigureAwait(false));
        Letter letter = await maker.MakeAsync(question, stock, stop).ConfigureAwait(false);
        var row = new LetterRow { Key = key, Rhythm = form.Rhythm, From = period.From, To = period.To, Region = letter.Region, Groups = [.. scope.GroupNames] };
        return (await letters.AddAsync(row, letter, stop).ConfigureAwait(false), true);
    }

    /// <summary>A letter with the version that somebody had before them; null when either is not there.</summary>
    public async Task<(LetterRow Row, Letter Letter, int Version, LetterVersionRow Seen)?> FindAsync(int id, string? seen, CancellationToken stop)
    {
        if (await letters.FindAsync(id, stop).ConfigureAwait(false) is not { } found) { return null; }

        LetterVersionRow? version = (await letters.VersionsAsync(id, stop).ConfigureAwait(false)).FirstOrDefault(v => v.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == seen);
        return version is null ? null : (found.Row, found.Letter, found.Version, version);
    }
}
