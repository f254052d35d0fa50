namespace ZVSearch.Overlaps.Profiles;

/// <summary>A piece of work of which a document speaks: the whole of a plan, or one item of minutes or of a programme.</summary>
/// <param name="Kind">What the document does with it.</param>
/// <param name="IsItem">True for one item of minutes or of a programme; false when it is the whole document.</param>
/// <param name="Commissioner">Who ordered it, as written; null when the text does not say.</param>
/// <param name="FirstPassage">Rank of the first passage about it.</param>
/// <param name="LastPassage">Rank of the last passage about it, inclusive.</param>
/// <param name="Concepts">Themes, people and kinds of work with their weight, by "kind:id".</param>
/// <param name="From">First day; null when unknown.</param>
/// <param name="Until">Last day; null when unknown.</param>
/// <param name="Terms">Telling terms by hash, of length 1.</param>
public sealed record WorkUnit(
    WorkKind Kind,
    bool IsItem,
    string? Commissioner,
    int FirstPassage,
    int LastPassage,
    IReadOnlyDictionary<string, double> Concepts,
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyDictionary<uint, float> Terms);
