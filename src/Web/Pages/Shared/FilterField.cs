namespace ZVSearch.Web.Pages.Shared;

/// <summary>One filter above a list.</summary>
/// <param name="Name">In the address; also the id of the field.</param>
/// <param name="Label">Above the field.</param>
/// <param name="Value">What was chosen; empty for nothing.</param>
/// <param name="Choices">Value and name of each choice; null for a field to type in.</param>
/// <param name="AllLabel">The choice that filters nothing.</param>
/// <param name="Type">Type of a field to type in.</param>
public sealed record FilterField(string Name, string Label, string Value, IReadOnlyList<(string Value, string Name)>? Choices = null, string AllLabel = "Alle", string Type = "text");
