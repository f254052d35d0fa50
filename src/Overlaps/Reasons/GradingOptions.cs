namespace ZVSearch.Overlaps.Reasons;

/// <summary>Where the rules of <see cref="Grader"/> draw their lines. All 0 to 1 unless it says otherwise; measured in benchmarks/Results.</summary>
public sealed class GradingOptions
{
    /// <summary>Own text that versions share at least.</summary>
    public double VersionText { get; init; } = 0.45;

    /// <summary>Text, template text included, that versions share when most of them is template text.</summary>
    public double VersionWhole { get; init; } = 0.85;

    /// <summary>Telling words that the names of versions share.</summary>
    public double VersionName { get; init; } = 0.5;

    /// <summary>Telling terms that versions share when hardly a sentence stayed the same.</summary>
    public double RewrittenTerms { get; init; } = 0.4;

    /// <summary>Telling terms that a plan and a text about it share.</summary>
    public double DerivedTerms { get; init; } = 0.27;

    /// <summary>Telling terms that a piece of work and news about it share.</summary>
    public double NewsTerms { get; init; } = 0.15;

    /// <summary>Weights of theme, people and means in the signal of the same assignment; together 1.</summary>
    public double ThemeWeight { get; init; } = 0.45;

    /// <summary>Likewise, for people.</summary>
    public double TargetWeight { get; init; } = 0.3;

    /// <summary>Likewise, for means.</summary>
    public double WorkWeight { get; init; } = 0.25;

    /// <summary>Lowest likeness of themes for a double assignment.</summary>
    public double MinTheme { get; init; } = 0.38;

    /// <summary>Lowest likeness of people or of means for a double assignment; whichever is more alike.</summary>
    public double MinPart { get; init; } = 0.45;

    /// <summary>Lowest signal of the same assignment for a double assignment.</summary>
    public double DoubleAssignment { get; init; } = 0.48;

    /// <summary>Signal of the same assignment from which on an item of minutes counts beside a plan from elsewhere in the district.</summary>
    public double PlainAssignment { get; init; } = 0.6;

    /// <summary>Lowest likeness of themes for an overlap.</summary>
    public double OverlapTheme { get; init; } = 0.3;

    /// <summary>Lowest likeness of people or means for an overlap.</summary>
    public double OverlapPart { get; init; } = 0.4;

    /// <summary>Lowest signal of the same assignment for an overlap.</summary>
    public double OverlapAssignment { get; init; } = 0.42;

    /// <summary>Themes that are the same without doubt.</summary>
    public double StrongTheme { get; init; } = 0.6;

    /// <summary>Lowest likeness of people for the same theme.</summary>
    public double SameThemeTarget { get; init; } = 0.2;

    /// <summary>Likeness of theme, people and means together of work of the same kind elsewhere or at another time.</summary>
    public double SameWork { get; init; } = 0.5;

    /// <summary>Fewest shared fingerprints of two passages that count as taken over; some 14 words.</summary>
    public int CopiedPassage { get; init; } = 5;

    /// <summary>Fewest shared fingerprints in all; some 25 words.</summary>
    public int CopiedFingerprints { get; init; } = 10;

    /// <summary>Own text that is taken over at least.</summary>
    public double CopiedShare { get; init; } = 0.04;

    /// <summary>Own text that is taken over when the one was plainly written on the other.</summary>
    public double MostlyCopied { get; init; } = 0.3;

    /// <summary>Shared fingerprints that are enough in a long document; some 80 words.</summary>
    public int LongCopy { get; init; } = 32;
}
