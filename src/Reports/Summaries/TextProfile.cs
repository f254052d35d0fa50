using ZVSearch.Core.Documents;

namespace ZVSearch.Reports.Summaries;

/// <summary>A document cut into sentences, with what does not depend on the theme that is asked for: made once, used for every theme of a letter.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Units">Its sentences in order.</param>
/// <param name="Concepts">Per sentence the themes and people that it names, by "kind:id".</param>
/// <param name="Headings">The same per heading.</param>
/// <param name="Title">The same for the title.</param>
/// <param name="Vectors">Per sentence its direction.</param>
/// <param name="Vector">Direction of the whole.</param>
internal sealed record TextProfile(
    CleanText Text,
    IReadOnlyList<SentenceUnit> Units,
    IReadOnlyList<IReadOnlyDictionary<string, double>> Concepts,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Headings,
    IReadOnlyDictionary<string, double> Title,
    IReadOnlyList<float[]> Vectors,
    float[] Vector)
{
    private readonly string[]?[] _stems = new string[]?[Units.Count];

    /// <summary>Stems of a sentence; cut when they are first asked for, because most sentences are about other things.</summary>
    public string[] StemsOf(int unit) => _stems[unit] ??= Rarity.StemsOf(Units[unit].Text);
}
