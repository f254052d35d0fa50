namespace ZVSearch.Core.Findings;

/// <summary>Facts as found, with everything that people said about them: later words win over earlier ones.</summary>
public static class Corrections
{
    /// <param name="facts">As the program found them.</param>
    /// <param name="corrections">Oldest first.</param>
    public static IReadOnlyList<Fact> Apply(IReadOnlyList<Fact> facts, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(corrections);
        List<Fact> result = [.. facts];
        foreach (Correction correction in corrections) { Apply(result, correction); }

        return result;
    }

    private static void Apply(List<Fact> facts, Correction correction)
    {
        int at = facts.FindIndex(f => Concerns(correction, f));
        switch (correction.Kind)
        {
            case CorrectionKind.Confirmed when at >= 0:
                facts[at] = facts[at] with { Confidence = 1, Origin = FactOrigin.Confirmed };
                break;
            case CorrectionKind.Rejected when correction is { Field: Fields.Name or Fields.Text, Item.Length: > 0 }:
                // Without its name or its words nothing is left of a contact, an action or a lesson.
                facts.RemoveAll(f => f.Card == correction.Card && f.Item == correction.Item);
                break;
            case CorrectionKind.Rejected:
                facts.RemoveAll(f => Concerns(correction, f));
                break;
            case CorrectionKind.Corrected when at >= 0 && correction.After is { } after:
                facts[at] = facts[at] with { Value = after, Confidence = 1, Origin = FactOrigin.Corrected };
                break;
            case CorrectionKind.Corrected or CorrectionKind.Added or CorrectionKind.Confirmed when (correction.After ?? correction.Before) is { } value:
                Add(facts, correction, value);
                break;
            default:
                break;
        }
    }

    /// <summary>A value that the program no longer finds, or never found, stays because a person said so.</summary>
    private static void Add(List<Fact> facts, Correction correction, string value)
    {
        var fact = new Fact(correction.Card, correction.Item, correction.Field, value, null, 1, FactOrigin.Corrected);
        if (!facts.Exists(f => f.Card == fact.Card && f.Item == fact.Item && f.Field == fact.Field && f.Value == value)) { facts.Add(fact); }
    }

    /// <summary>A list holds many values: there only the named one is meant. A single value is meant whatever it is now.</summary>
    private static bool Concerns(Correction correction, Fact fact) =>
        fact.Card == correction.Card && fact.Item == correction.Item && fact.Field == correction.Field
        && (correction.Kind != CorrectionKind.Added || !Fields.Lists.Contains(fact.Field))
        && (!Fields.Lists.Contains(fact.Field) || fact.Value == correction.Before);
}
