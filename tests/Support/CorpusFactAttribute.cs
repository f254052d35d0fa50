namespace ZVSearch.Support;

/// <summary>A test that needs the shared corpus; where that is absent the test is reported as skipped.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute(string name)
    {
        if (Repository.Corpus(name) is null) { Skip = $"The shared corpus '{name}' is not on this machine."; }
    }
}
