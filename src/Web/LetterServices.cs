using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Schedules;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Letters;
using ZVSearch.Web.Pages.Letters;
using ZVSearch.Web.Pages.Search;

namespace ZVSearch.Web;

/// <summary>Letters to the board: making them, and, where the program is told to, sending them.</summary>
internal static class LetterServices
{
    public static void AddLetters(this IServiceCollection services, DataFolder folder, WebDesk desk)
    {
        services.TryAddSingleton<LetterStore>();
        services.TryAddSingleton<SubscriptionStore>();
        services.TryAddSingleton<OutboxStore>();
        services.TryAddSingleton(provider => SummaryMaker.Create(provider.GetRequiredService<CatalogueReader>()));
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<LetterRound>();
        services.AddSingleton<OutboxRound>();
        services.AddSingleton<IAlertSource, SavedSearchAlerts>();
        if (desk.SendsLetters) { services.AddLetterScheduler(folder, TimeProvider.System, provider => stop => TurnAsync(provider, folder, stop)); }
    }

    /// <summary>One turn of the planner: what is due is made, what is approved goes out. Settings are read every time, so a change needs no restart.</summary>
    private static async Task TurnAsync(IServiceProvider provider, DataFolder folder, CancellationToken stop)
    {
        MailSettings? settings = (await MailSettingsReader.ReadAsync(folder, stop).ConfigureAwait(false)).Settings;
        await provider.GetRequiredService<LetterRound>().RunAsync(settings, provider.GetRequiredService<IAlertSource>(), isDry: false, stop).ConfigureAwait(false);
        if (settings is not null) { await provider.GetRequiredService<OutboxRound>().RunAsync(settings, stop).ConfigureAwait(false); }
    }
}
