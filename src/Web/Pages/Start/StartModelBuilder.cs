using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Start;

/// <summary>Gathers what the start page shows; kept per role and reader until something changes.</summary>
internal sealed class StartModelBuilder(RegisterShelf registers, CatalogueReader catalogue, SearchNews news)
{
    public Task<StartModel> BuildAsync(StartRole role, Reader reader, CancellationToken stop) => registers.MadeAsync(
        $"start {role}", reader, async () => StartModel.Of(role, await DataAsync(reader, CancellationToken.None).ConfigureAwait(false)), stop);

    private Task<StartData> DataAsync(Reader reader, CancellationToken stop) => registers.MadeAsync("start", reader, async () =>
    {
        IReadOnlyList<DocumentRow> documents = await registers.DocumentsAsync(reader, stop).ConfigureAwait(false);

        // Paths of files that were not taken in say something of their own; only the administrator may know of them.
        IReadOnlyList<PathRow> paths = reader.IsAdministrator ? await catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false) : [];
        return new StartData
        {
            Today = registers.Today,
            IsAdministrator = reader.IsAdministrator,
            Documents = documents,
            Arrivals = await news.ArrivalsAsync(reader, stop).ConfigureAwait(false),
            Agreements = await registers.AgreementsAsync(reader, stop).ConfigureAwait(false),
            Initiatives = await registers.InitiativesAsync(reader, stop).ConfigureAwait(false),
            Lessons = await registers.LessonsAsync(reader, stop).ConfigureAwait(false),
            Overlaps = await registers.OverlapsAsync(reader, stop).ConfigureAwait(false),
            Meetings = await registers.FactsAsync(FactGroups.Meeting, reader, stop).ConfigureAwait(false),
            Themes = (await registers.ThemesAsync(reader, stop).ConfigureAwait(false)).Themes.Count,
            Files = [.. paths.Select(p => (p.File, p.Outcome))],
            Coverage = CoverageRegister.Of([.. documents.Select(d => d.Described())], [], KnowledgePack.BuiltIn),
        };
    }, stop);
}
