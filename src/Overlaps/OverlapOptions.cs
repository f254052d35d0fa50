namespace ZVSearch.Overlaps;

/// <summary>Limits of the comparison. They are not read from the settings: a change asks for a new measurement.</summary>
public sealed class OverlapOptions
{
    /// <summary>Text that stands in more documents than this is template text.</summary>
    /// <value>The default is 12.</value>
    public int MaxSharers { get; init; } = 12;

    /// <summary>Text that stands in so many documents under the same heading is template text.</summary>
    /// <value>The default is 3. At most <see cref="MaxSharers"/>.</value>
    public int TemplateSharers { get; init; } = 3;

    /// <summary>Fewest fingerprints that two passages must share before they count as taken over; 5 fingerprints are some 14 words.</summary>
    /// <value>The default is 5.</value>
    public int MinSharedFingerprints { get; init; } = 5;

    /// <summary>Lowest cosine of two pieces of work, by theme, people and means, that are looked at.</summary>
    /// <value>The default is 0.3.</value>
    public double MinCosine { get; init; } = 0.3;
}
