namespace ZVSearch.Core.Knowledge;

/// <summary>A short form of the field. Source: abbreviations.csv of the pack.</summary>
/// <param name="Short">As written, for instance <c>RIEC</c>.</param>
/// <param name="Full">What it stands for.</param>
/// <param name="IsAmbiguous">True when it has another reading as well.</param>
/// <param name="IsOrdinaryWord">True when it is also an ordinary word once its capitals are gone.</param>
public sealed record Abbreviation(string Short, string Full, bool IsAmbiguous, bool IsOrdinaryWord);
