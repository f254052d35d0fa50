namespace ZVSearch.Core.Knowledge;

/// <summary>Something to fill in.</summary>
/// <param name="Id">Stands between braces in the text of the articles.</param>
/// <param name="Label">Dutch name.</param>
/// <param name="Hint">Help in one sentence; empty when none is needed.</param>
/// <param name="Example">A fictional example.</param>
/// <param name="HasManyLines">True when each line is a value of its own.</param>
public sealed record ModelField(string Id, string Label, string Hint, string Example, bool HasManyLines);
