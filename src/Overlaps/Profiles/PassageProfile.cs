namespace ZVSearch.Overlaps.Profiles;

/// <summary>One passage, as far as comparing needs it.</summary>
/// <param name="Page">1-based page on which it starts.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="Heading">Hash of the heading above it; 0 when there is none.</param>
/// <param name="Fingerprints">By <see cref="Winnowing"/>.</param>
/// <param name="Vector">Quantised; empty when no word is known.</param>
public sealed record PassageProfile(int Page, int Start, int End, uint Heading, uint[] Fingerprints, byte[] Vector);
