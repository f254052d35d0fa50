namespace ZVSearch.Search.Ranking;

/// <summary>
/// How much each kind of evidence counts. The values were chosen by measurement (benchmarks/Results); a weight of 0 switches a layer off, which
/// is how the quality benchmark adds one layer at a time.
/// </summary>
public sealed record RankingOptions
{
    public static RankingOptions Default { get; } = new();

    /// <summary>The default weights with words or meaning switched off.</summary>
    /// <param name="mode"><c>hybrid</c>, <c>words</c> or <c>meaning</c>.</param>
    public static RankingOptions For(string mode) => mode switch
    {
        "words" => Default with { Meaning = 0 },
        "meaning" => Default with { UsesWords = false },
        _ => Default,
    };

    /// <summary>BM25 saturation, above 0: how fast more occurrences stop to matter.</summary>
    public float K1 { get; init; } = 1.2f;

    /// <summary>The same for whole documents.</summary>
    public float DocumentK1 { get; init; } = 4f;

    /// <summary>BM25 length normalisation of passages, 0 to 1.</summary>
    public float PassageB { get; init; } = 0.3f;

    /// <summary>BM25 length normalisation of whole documents, 0 to 1.</summary>
    public float DocumentB { get; init; } = 0.75f;

    /// <summary>Share of the whole document in the score of words, 0 to 1; the rest is the best passage.</summary>
    public float DocumentShare { get; init; } = 0.9f;

    /// <summary>Occurrences in the title count this many times.</summary>
    public float Title { get; init; } = 24f;

    /// <summary>Occurrences in headings count this many times.</summary>
    public float Headings { get; init; } = 3f;

    /// <summary>A word as part of a compound, against the word itself.</summary>
    public float Part { get; init; } = 0.6f;

    /// <summary>One part of a compound of the question, on its own.</summary>
    public float LooseParts { get; init; } = 0.3f;

    /// <summary>A compound written as separate words, or separate words written as a compound.</summary>
    public float Joined { get; init; } = 1f;

    public float Synonym { get; init; } = 0.8f;

    /// <summary>True to replace words that occur nowhere by what was probably meant.</summary>
    public bool CorrectsSpelling { get; init; } = true;

    /// <summary>Nearness in meaning against the words.</summary>
    public float Meaning { get; init; } = 1.5f;

    /// <summary>Most documents that are added because of their meaning alone.</summary>
    public int MeaningCount { get; init; } = 50;

    /// <summary>Documents that come less near than this are not added for their meaning alone; a cosine, 0 to 1.</summary>
    public float MeaningFloor { get; init; } = 0.35f;

    /// <summary>False to leave out words and rank by meaning only.</summary>
    public bool UsesWords { get; init; } = true;
}
