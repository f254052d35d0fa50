namespace ZVSearch.Store.Catalogue;

/// <summary>One ingest run. A run without an end was interrupted.</summary>
public sealed class RunRow
{
    public int Id { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Started { get; set; }

    /// <summary>UTC; null while it runs or when it was interrupted.</summary>
    public DateTime? Finished { get; set; }

    /// <summary>Files found, those inside containers included, plus files that are gone.</summary>
    public int Received { get; set; }
}
