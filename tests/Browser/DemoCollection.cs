namespace ZVSearch.Browser;

/// <summary>Tests that share the demo; they run one after another.</summary>
[CollectionDefinition(DemoServer.Name)]
public sealed class DemoCollection : ICollectionFixture<DemoServer>;
