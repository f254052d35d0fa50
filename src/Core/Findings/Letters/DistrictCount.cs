namespace ZVSearch.Core.Findings.Letters;

/// <summary>Documents on a theme in one district.</summary>
/// <param name="District">Name of the district.</param>
/// <param name="Count">Documents dated in the period.</param>
public sealed record DistrictCount(string District, int Count);
