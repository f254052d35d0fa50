using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Searches;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api;
using ZVSearch.Web.Pages;
using ZVSearch.Web.Pages.Documents;
using ZVSearch.Web.Pages.Drafts;
using ZVSearch.Web.Pages.Letters;
using ZVSearch.Web.Pages.Management;
using ZVSearch.Web.Pages.Overlaps;
using ZVSearch.Web.Pages.Search;
using ZVSearch.Web.Pages.Start;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web;

/// <summary>The web application as a list of features.</summary>
public static class WebProgram
{
    /// <summary>Serves until it is stopped, and says where.</summary>
    /// <param name="folder">Where everything lies.</param>
    /// <param name="urls">Where to listen.</param>
    /// <param name="desk">What pages need of the writing side.</param>
    /// <param name="stop">Stops serving.</param>
    public static async Task RunAsync(DataFolder folder, string urls, WebDesk desk, CancellationToken stop)
    {
        WebApplication app = await BuildAsync(folder, urls, desk, stop).ConfigureAwait(false);
        await using (app.ConfigureAwait(false))
        {
            await app.StartAsync(stop).ConfigureAwait(false);
            await Console.Error.WriteLineAsync($"ZVSearch staat klaar op {string.Join(", ", app.Urls)} (alleen op deze machine; stop met Ctrl+C).").ConfigureAwait(false);
            await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>The application, not yet listening; tests use it as well.</summary>
    public static async Task<WebApplication> BuildAsync(DataFolder folder, string urls, WebDesk desk, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(desk);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorComponents();

        // FormGuard looks after forms, so no key needs to outlive the process or lie on disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(KnowledgePack.BuiltIn);
        builder.Services.AddSingleton(folder);
        CatalogueStore store = await CatalogueStore.OpenAsync(folder, stop).ConfigureAwait(false);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(new CatalogueReader(store));
        builder.Services.AddSingleton(new FindingsReader(store));
        builder.Services.AddSingleton(new OverlapReader(store));
        builder.Services.AddSingleton(new ThemeReader(store));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new JudgementWriter(store, TimeProvider.System));
        builder.Services.AddSingleton(desk);
        builder.Services.AddSingleton(desk.Access);
        builder.Services.AddSingleton<RegisterShelf>();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddSingleton<LibraryHolder>();
        builder.Services.AddSingleton<CurrentReader>();
        builder.Services.AddSingleton<DocumentPageBuilder>();
        builder.Services.AddSingleton<PairBuilder>();
        builder.Services.AddSingleton<ManagementDesk>();
        builder.Services.AddSingleton<SavedSearches>();
        builder.Services.AddSingleton<SearchNews>();
        builder.Services.AddSingleton<StartModelBuilder>();
        builder.Services.AddLetters(folder, desk);
        builder.Services.AddApi();
        WebApplication app = builder.Build();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<FormGuard>();
        MapPages(app);
        return app;
    }

    private static void MapPages(WebApplication app)
    {
        app.MapAssets();
        app.MapStartPages();
        app.MapSearchPages();
        app.MapDocumentPages();
        app.MapTemplatePages();
        app.MapCorrectionPages();
        app.MapOverlapPages();
        app.MapDraftPages();
        app.MapManagementPages();
        app.MapThemePages();
        app.MapConnectionPages();
        app.MapLessonPages();
        app.MapAgreementPages();
        app.MapDecisionPages();
        app.MapHelpPages();
        app.MapLandscapePages();
        app.MapInitiativePages();
        app.MapCoveragePages();
        app.MapLetterPages();
        app.MapUnsubscribePage();
        app.MapApi();
    }
}
