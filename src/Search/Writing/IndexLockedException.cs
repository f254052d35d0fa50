namespace ZVSearch.Search.Writing;

/// <summary>Another process is writing to the index.</summary>
public sealed class IndexLockedException() : Exception("Er loopt al een verwerking in deze gegevensmap. Wacht tot die klaar is.");
