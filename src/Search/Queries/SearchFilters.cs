namespace ZVSearch.Search.Queries;

/// <summary>What hits are limited to. Values of one kind widen, kinds narrow: (A or B) and C.</summary>
public sealed record SearchFilters
{
    public static SearchFilters None { get; } = new();

    /// <summary>Ids of document types.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Names of municipalities or districts.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Years of the document date.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Names of sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Ids of policy themes; which document has which comes with the question.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>First day, inclusive; null for no limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A part of the file path, compared without case; null for no limit.</summary>
    public string? File { get; init; }

    public bool IsEmpty => Types.Count + Regions.Count + Years.Count + Sources.Count + Themes.Count == 0 && From is null && To is null && File is null;

    /// <summary>Both together.</summary>
    public SearchFilters And(SearchFilters other) => new()
    {
        Types = [.. Types.Union(other.Types, StringComparer.OrdinalIgnoreCase)],
        Regions = [.. Regions.Union(other.Regions, StringComparer.OrdinalIgnoreCase)],
        Years = [.. Years.Union(other.Years)],
        Sources = [.. Sources.Union(other.Sources, StringComparer.OrdinalIgnoreCase)],
        Themes = [.. Themes.Union(other.Themes, StringComparer.OrdinalIgnoreCase)],
        From = From is null || other.From > From ? other.From ?? From : From,
        To = To is null || other.To < To ? other.To ?? To : To,
        File = other.File ?? File,
    };
}
