namespace ZVSearch.Ingest.Runs;

/// <summary>What a run is doing.</summary>
public enum RunStep
{
    /// <summary>Files are read and written, one by one.</summary>
    Reading,

    /// <summary>What is new is made findable, what is gone is taken out.</summary>
    Settling,

    /// <summary>Overlaps and themes are brought up to date.</summary>
    Overviews,
}
