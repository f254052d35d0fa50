namespace ZVSearch.Overlaps.Profiles;

/// <summary>What a piece of text does with work.</summary>
public enum WorkKind
{
    /// <summary>It orders or plans work.</summary>
    Order,

    /// <summary>It tells how own work goes, or announces it: progress, evaluation, a letter or memo.</summary>
    Progress,

    /// <summary>It tells about work of others as well: news, research, presentations.</summary>
    Report,

    /// <summary>It agrees on how parties work together.</summary>
    Agreement,
}
