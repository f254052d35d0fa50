using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ZVSearch.Web.Tests.Api;

[Collection(ApiCollection.Name)]
public sealed class DescriptionTests(ApiHost host)
{
    [Fact]
    public async Task Document_Anybody_MayReadItFromAnySite()
    {
        HttpResponseMessage response = await host.Client.GetAsync("/api/v1/openapi.json");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/json");
        response.Headers.GetValues("Access-Control-Allow-Origin").Single().ShouldBe("*");
        response.Headers.GetValues("API-Version").Single().ShouldBe("1.1.0");
        Endpoints().Where(e => e.RoutePattern.RawText is "/api" or "/api/v1/openapi.json").ShouldAllBe(e => e.Metadata.GetMetadata<IAllowAnonymous>() != null);
    }

    [Fact]
    public async Task Document_Parsed_HasNoFaults()
    {
        ReadResult result = OpenApiDocument.Parse(await host.Client.GetStringAsync("/api/v1/openapi.json"), "json");
        result.Diagnostic.ShouldNotBeNull().Errors.ShouldBeEmpty();
        result.Diagnostic.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        result.Document.ShouldNotBeNull().Paths.Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public async Task Routes_UnderApi_AreAllDescribed()
    {
        HashSet<string> described = [.. ApiOperationCase.Of(await host.DescriptionAsync()).Select(o => ApiOperationCase.Base + o.Path)];
        string[] mapped = [.. Endpoints().Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).Where(r => r.StartsWith("/api", StringComparison.Ordinal)).Distinct()];
        mapped.Length.ShouldBeGreaterThan(15);
        mapped.Except(["/api", "/api/v1/openapi.json"]).ShouldBe(described, ignoreOrder: true);
    }

    [Fact]
    public async Task Page_ForPeople_ListsEveryOperationWithALinkThatAnswers()
    {
        string page = await host.Client.GetStringAsync("/api");
        page.ShouldContain("<html lang=\"nl\">");
        foreach (ApiOperationCase operation in ApiOperationCase.Of(await host.DescriptionAsync()))
        {
            page.ShouldContain($"GET {ApiOperationCase.Base}{operation.Path}");
            if (!operation.HasPathParameter) { page.ShouldContain($"href=\"{operation.Address()}\""); }
        }

        page.ShouldContain("id=\"onjuiste-parameters\"");
        page.ShouldNotContain("//cdn");
    }

    private IEnumerable<RouteEndpoint> Endpoints() => host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.Concat(((IEndpointRouteBuilder)host.App).DataSources.SelectMany(s => s.Endpoints)).OfType<RouteEndpoint>().Distinct();
}
