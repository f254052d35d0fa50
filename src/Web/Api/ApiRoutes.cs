using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Web.Api.Description;
using ZVSearch.Web.Api.Documents;
using ZVSearch.Web.Api.Hits;
using ZVSearch.Web.Api.Overlaps;
using ZVSearch.Web.Api.Registers;
using ZVSearch.Web.Api.Rules;
using ZVSearch.Web.Api.Themes;

namespace ZVSearch.Web.Api;

/// <summary>The interface for other programs, by the NL API Design Rules. It asks the same services as the pages, as the same reader.</summary>
public static class ApiRoutes
{
    /// <summary>Maps all resources, their description and the rules for answers.</summary>
    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<ApiAnswers>();
        app.MapDescription();
        RouteGroupBuilder api = app.MapGroup(ApiAddress.Base).AddEndpointFilter<ParameterFilter>();
        api.MapDocuments();
        api.MapChanges();
        api.MapHits();
        api.MapOverlaps();
        api.MapThemes();
        api.MapInitiatives();
        api.MapAgreements();
        api.MapDecisions();
        api.MapLessons();
        api.MapConnections();
        api.MapCoverage();
        api.MapMunicipalities();
    }
}
