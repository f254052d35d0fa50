namespace ZVSearch.Core.Findings.Overlaps;

/// <summary>Whom a document names to call, in a professional role.</summary>
/// <param name="File">Path of the document.</param>
/// <param name="Name">As written.</param>
/// <param name="Role">Null when the text does not say.</param>
/// <param name="Organisation">Null when the text does not say.</param>
/// <param name="Mail">Work address; null when the text does not say.</param>
public sealed record PairContact(string File, string Name, string? Role, string? Organisation, string? Mail);
