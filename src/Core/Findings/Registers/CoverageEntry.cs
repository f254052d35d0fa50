namespace ZVSearch.Core.Findings.Registers;

/// <summary>How one kind of document is represented in one municipality.</summary>
/// <param name="Region">Name of the municipality.</param>
/// <param name="Type">Id of the kind of document in the pack.</param>
/// <param name="Expected">Documents that should be there at least.</param>
/// <param name="Held">Documents that are there.</param>
/// <param name="Failed">Files of the municipality, of whatever kind, that could not be read; 0 for readers who may not know.</param>
/// <param name="HeldBack">Files of the municipality, of whatever kind, that were held back; 0 for readers who may not know.</param>
/// <param name="Newest">Date of the newest document; null when there is none with a date.</param>
public sealed record CoverageEntry(string Region, string Type, int Expected, int Held, int Failed, int HeldBack, DateOnly? Newest);
