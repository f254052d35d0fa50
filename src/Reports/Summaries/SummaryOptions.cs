namespace ZVSearch.Reports.Summaries;

/// <summary>How much is told, and how it is weighed.</summary>
public sealed class SummaryOptions
{
    /// <summary>Words of all themes together: two minutes of reading, less the words around them.</summary>
    /// <value>The default is 440.</value>
    public int MaxWords { get; init; } = 440;

    /// <summary>Words of one theme at most, also when it is the only one: two minutes.</summary>
    /// <value>The default is 400.</value>
    public int MaxThemeWords { get; init; } = 400;

    /// <summary>Themes of a letter for which none were asked.</summary>
    /// <value>The default is 4.</value>
    public int MaxThemes { get; init; } = 4;

    /// <summary>Lowest weight of a point, 0 to 1: the chance that a board should read it.</summary>
    /// <value>The default is 0.33.</value>
    public double MinWeight { get; init; } = 0.33;

    /// <summary>What likeness to a chosen point costs a candidate (maximal marginal relevance, Carbonell and Goldstein 1998): 0 to 1.</summary>
    /// <value>The default is 0.4.</value>
    public double Repetition { get; init; } = 0.4;

    /// <summary>What every point that was chosen from the same document costs a candidate: 0 to 1.</summary>
    /// <value>The default is 0.015.</value>
    public double SameDocument { get; init; } = 0.015;

    /// <summary>From this likeness on two sentences say the same, and one is left out; cosine, 0 to 1.</summary>
    /// <value>The default is 0.6.</value>
    public double SameSaid { get; init; } = 0.6;
}
