namespace ZVSearch.Core.Findings;

/// <summary>One thing that a document says, with the place where it says so.</summary>
/// <param name="Card">What it is about; one of <see cref="Cards"/>.</param>
/// <param name="Item">Which one of several on the same kind of card (an action, a clause); empty when there is one.</param>
/// <param name="Field">Which property; one of <see cref="Fields"/>.</param>
/// <param name="Value">Dates as ISO 8601, durations as ISO 8601 (P4Y), organisations and places by their lasting names, all else as written.</param>
/// <param name="Place">Where it stands; null only when a person has filled it in.</param>
/// <param name="Confidence">0 to 1: how sure the program is; 1 when a person has said so.</param>
/// <param name="Origin">Who says so.</param>
public sealed record Fact(string Card, string Item, string Field, string Value, Place? Place, double Confidence, FactOrigin Origin = FactOrigin.Extracted);
