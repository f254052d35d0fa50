namespace ZVSearch.Overlaps.Profiles;

/// <summary>What a piece of text does with work.</summary>
public enum WorkKind
{
    /// <summary>It orders or plans work.</summary>
    Order,

    /// <summary>It tells about work: news, progress, evaluation.</summary>
    Report,

    /// <summary>It agrees on how parties work together.</summary>
    Agreement,
}
