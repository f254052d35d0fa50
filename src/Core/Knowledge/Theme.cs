namespace ZVSearch.Core.Knowledge;

/// <summary>A policy theme. Source: themes.json of the pack.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Label">Dutch name.</param>
/// <param name="Parent">Id of the wider theme; null at the top.</param>
/// <param name="Terms">Name, synonyms and keywords: what a text says when it is about this.</param>
/// <param name="Partners">Kinds of organisations that belong at the table.</param>
public sealed record Theme(string Id, string Label, string? Parent, IReadOnlyList<string> Terms, IReadOnlyList<string> Partners)
{
    /// <summary>Regional plans (integrale meerjarenvisie, IMV) that name the theme, for instance "IMV 2024-2027".</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];
}
