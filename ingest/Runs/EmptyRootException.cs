namespace ZVSearch.Ingest.Runs;

/// <summary>A root that held files before is empty now.</summary>
public sealed class EmptyRootException(string folder) : Exception(
    $"De map {folder} is leeg, terwijl er eerder bestanden in stonden. Er is niets verwijderd. Staat de schijf aan? Gebruik --allow-empty als dit klopt.");
