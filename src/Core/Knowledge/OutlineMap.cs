namespace ZVSearch.Core.Knowledge;

/// <summary>All municipalities on one map.</summary>
/// <param name="Outlines">In the order of the file.</param>
/// <param name="Width">West to east, in kilometres.</param>
/// <param name="Height">North to south, in kilometres.</param>
/// <param name="Attribution">Dutch line that the licence of the borders wants to see below every drawing.</param>
public sealed record OutlineMap(IReadOnlyList<RegionOutline> Outlines, double Width, double Height, string Attribution);
