using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Decisions;

/// <summary>Something that a meeting decided, agreed to do, ordered or promised.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Card">What it says.</param>
/// <param name="Meeting">The minutes it stands in.</param>
/// <param name="Body">Which meeting; the title of the document when that was not found.</param>
/// <param name="State">What became of an action; null for other kinds.</param>
/// <param name="Later">The later minutes that say so; null when none do.</param>
/// <param name="LaterPlace">Where they say so.</param>
public sealed record DecisionEntry(DecisionKind Kind, Card Card, DescribedDocument Meeting, string Body, ActionState? State, DescribedDocument? Later, Place? LaterPlace)
{
    /// <summary>Who does it, or is asked to; null when that is not said.</summary>
    public string? Owner => Card.Value(Fields.Owner) ?? Card.Value(Fields.To);

    /// <summary>The words, with their place.</summary>
    public Fact Text => Card.Find(Fields.Text) ?? Card.Facts[0];
}
