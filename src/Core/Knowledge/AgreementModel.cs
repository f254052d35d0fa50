namespace ZVSearch.Core.Knowledge;

/// <summary>A model agreement to fill in. Source: models.json of the pack; a help for writers, no legal advice.</summary>
/// <param name="Id">Lasting id: pga or jeugdgroepen.</param>
/// <param name="Title">Dutch name.</param>
/// <param name="About">For what it is meant, and for what not.</param>
/// <param name="Version">Version of the text.</param>
/// <param name="Date">Day of this version.</param>
/// <param name="Source">Where the text comes from.</param>
/// <param name="Fields">What has to be filled in.</param>
/// <param name="Recitals">Considerations before the articles.</param>
/// <param name="Articles">In order.</param>
public sealed record AgreementModel(
    string Id,
    string Title,
    string About,
    string Version,
    DateOnly Date,
    string Source,
    IReadOnlyList<ModelField> Fields,
    IReadOnlyList<string> Recitals,
    IReadOnlyList<ModelArticle> Articles);
