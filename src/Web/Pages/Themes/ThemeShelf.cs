using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Themes;
using ZVSearch.Core.Readers;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Insights;
using ZVSearch.Web.Pages.Documents;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>Themes with their places, sentences and timelines, made once per state of the catalogue.</summary>
internal sealed class ThemeShelf(RegisterShelf shelf, ThemeReader themes, CatalogueReader catalogue)
{
    public Task<ThemeOverview> OverviewAsync(Reader reader, CancellationToken stop) => shelf.MadeAsync("theme-overview", reader, () => themes.OverviewAsync(reader, CancellationToken.None), stop);

    /// <summary>Themes that are shown, largest first.</summary>
    public Task<IReadOnlyList<ThemeView>> ViewsAsync(Reader reader, CancellationToken stop) => shelf.MadeAsync<IReadOnlyList<ThemeView>>("theme-views", reader, async () =>
    {
        ThemeOverview overview = await OverviewAsync(reader, CancellationToken.None).ConfigureAwait(false);
        IReadOnlyList<(double X, double Y)> places = ThemePlaces.Of([.. overview.Themes.Select(t => overview.Centres[t.Id])]);
        var views = new List<ThemeView>();
        foreach ((int index, ThemeEntry theme) in overview.Themes.Index()) { views.Add(await ViewAsync(theme, places[index], reader).ConfigureAwait(false)); }

        return views;
    }, stop);

    public async Task<ThemeView> ViewAsync(ThemeEntry theme, (double X, double Y) place, Reader reader)
    {
        var quotes = new List<ThemeQuote>();
        foreach (ThemeSentence sentence in theme.Description.Sentences)
        {
            DocumentRow? row = await catalogue.FindAsync(sentence.Hash, reader, CancellationToken.None).ConfigureAwait(false);
            if (row is null || await catalogue.TextAsync(sentence.Hash, reader, CancellationToken.None).ConfigureAwait(false) is not { } text) { continue; }

            quotes.Add(new ThemeQuote(sentence.Text, row.Title, sentence.Page, AddressOf(sentence, text.Text)));
        }

        return new ThemeView(theme, ThemeTimeline.Of(theme), quotes, place.X, place.Y);
    }

    /// <summary>A sentence whose white space was changed is not found as it stands; then the document opens at its start.</summary>
    private static string AddressOf(ThemeSentence sentence, CleanText text)
    {
        int at = text.Text.IndexOf(sentence.Text, StringComparison.Ordinal);
        return at < 0 ? DocumentAddress.Of(sentence.Hash, string.Empty, null) : DocumentAddress.At(sentence.Hash, new Place(sentence.Page, at, at + sentence.Text.Length, string.Empty));
    }
}
