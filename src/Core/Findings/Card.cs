namespace ZVSearch.Core.Findings;

/// <summary>Facts that belong together: one agreement, one action, one lesson.</summary>
/// <param name="Kind">One of <see cref="Cards"/>.</param>
/// <param name="Item">Which one; empty when a document has one card of this kind.</param>
/// <param name="Facts">In the order in which they stand in the document.</param>
public sealed record Card(string Kind, string Item, IReadOnlyList<Fact> Facts)
{
    /// <summary>Page of the first fact; 0 when a person filled everything in.</summary>
    public int Page => Facts.Select(f => f.Place?.Page ?? 0).FirstOrDefault();

    public Fact? Find(string field) => Facts.FirstOrDefault(f => f.Field == field);

    /// <summary>Null when the card does not say.</summary>
    public string? Value(string field) => Find(field)?.Value;

    public IReadOnlyList<string> Values(string field) => [.. Facts.Where(f => f.Field == field).Select(f => f.Value)];

    /// <summary>Null when the card does not say, or not as a full date.</summary>
    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(Value(field), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The cards of one kind, in the order of the document.</summary>
    public static IReadOnlyList<Card> Of(IEnumerable<Fact> facts, string kind) =>
        [.. facts.Where(f => f.Card == kind).GroupBy(f => f.Item, StringComparer.Ordinal).Select(g => new Card(kind, g.Key, [.. g]))];
}
