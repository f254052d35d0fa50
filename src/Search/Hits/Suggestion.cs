namespace ZVSearch.Search.Hits;

/// <summary>How a question may go on.</summary>
/// <param name="Text">The whole question.</param>
/// <param name="Kind">What it is, in Dutch: thema, organisatie, plaats, begrip, woord or titel.</param>
public sealed record Suggestion(string Text, string Kind);
