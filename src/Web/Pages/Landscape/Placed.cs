namespace ZVSearch.Web.Pages.Landscape;

/// <summary>Something that can be put on the map.</summary>
/// <param name="Value">What it is.</param>
/// <param name="Spot">Where, about what and when.</param>
public sealed record Placed<T>(T Value, Spot Spot);
