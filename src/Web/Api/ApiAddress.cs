namespace ZVSearch.Web.Api;

/// <summary>Where the interface lives and which version it is.</summary>
internal static class ApiAddress
{
    /// <summary>Everything under it is answered by the rules of the interface, errors included.</summary>
    public const string Root = "/api";

    /// <summary>Holds the major version; the full one stands in a header.</summary>
    public const string Base = "/api/v1";

    public const string Document = Base + "/openapi.json";

    /// <summary>Semantic version of the interface, not of the program.</summary>
    public const string Version = "1.1.0";

    public const string VersionHeader = "API-Version";
}
