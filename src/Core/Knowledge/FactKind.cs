namespace ZVSearch.Core.Knowledge;

/// <summary>Form of a value.</summary>
public enum FactKind
{
    /// <summary>A sentence or a few.</summary>
    Text,

    /// <summary>Several, with commas between them, or as items of a list.</summary>
    List,

    Date,

    /// <summary>From a day until a day; gives start, end and duration.</summary>
    Period,

    Duration,
    Money,

    /// <summary>A person or a function, without address or number.</summary>
    Party,
}
