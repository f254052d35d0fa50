using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Pages.Help;
using ZVSearch.Web.Registers;

namespace ZVSearch.Web.Pages;

/// <summary>The guide in parts, and the statements on privacy and accessibility.</summary>
internal static class HelpRoutes
{
    private const int MostPassages = 5;

    public static void MapHelpPages(this IEndpointRouteBuilder routes)
    {
        routes.MapStatic<HelpPage>("/hulp");
        routes.MapStatic<SearchHelpPage>("/hulp/zoeken");
        routes.MapStatic<OverlapHelpPage>("/hulp/overlap");
        routes.MapStatic<AgreementHelpPage>("/hulp/convenanten");
        routes.MapStatic<LessonHelpPage>("/hulp/lessen");
        routes.MapStatic<LetterHelpPage>("/hulp/brieven");
        routes.MapStatic<AdministrationHelpPage>("/hulp/beheer");
        routes.MapStatic<HowItWorksPage>("/hulp/over-dit-zoeken");
        routes.MapStatic<PrivacyPage>("/privacy");
        routes.MapStatic<AccessibilityPage>("/toegankelijkheid");
        routes.MapGet("/hulp/wat-mag-ik-delen", SharingAsync);
    }

    private static void MapStatic<T>(this IEndpointRouteBuilder routes, string address)
        where T : IComponent => routes.MapGet(address, () => Page.Of<T>());

    private static async Task<RazorComponentResult<SharingPage>> SharingAsync(HttpRequest request, LibraryHolder libraries, RegisterShelf shelf, CurrentReader current, CancellationToken stop)
    {
        SharingTopic topic = SharingTopic.Of(request.Query["onderwerp"].ToString());
        SearchResponse? found = libraries.Current()?.Search(new SearchRequest(topic.Query, SearchFilters.None, 0, MostPassages) { IsLiteral = true }, current.Reader);
        IReadOnlyList<PrivacyExpert> experts = await shelf.MadeAsync("privacy experts", current.Reader, async () =>
            PrivacyExpert.Of(await shelf.FactsAsync(FactGroups.Document, current.Reader, CancellationToken.None).ConfigureAwait(false)), stop).ConfigureAwait(false);
        return Page.Of<SharingPage>((nameof(SharingPage.Topic), topic), (nameof(SharingPage.Hits), found?.Hits ?? []), (nameof(SharingPage.Experts), experts));
    }
}
