namespace ZVSearch.Search.Ranking;

/// <summary>A word of the question that occurs nowhere and what was searched instead.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Meant">As it stands in the documents; two words for a compound that is written there as two.</param>
internal readonly record struct Correction(string Typed, string Meant);
