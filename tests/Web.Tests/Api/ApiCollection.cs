namespace ZVSearch.Web.Tests.Api;

/// <summary>Tests that share one application: taking documents in costs most of the time.</summary>
[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<ApiHost>
{
    public const string Name = "api";
}
