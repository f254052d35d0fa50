using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>A sign that a document states a fact. Source: facts.tsv of the pack; a new sign is a new line there.</summary>
/// <param name="Card">Kind of card.</param>
/// <param name="Field">Property.</param>
/// <param name="Kind">Form of the value.</param>
/// <param name="How">Where to look.</param>
/// <param name="Text">The label or heading, compared without case; the expression as written for a pattern.</param>
/// <param name="Expression">With a group <c>value</c>; null unless <paramref name="How"/> is a pattern.</param>
public sealed record FactCue(string Card, string Field, FactKind Kind, CueKind How, string Text, Regex? Expression);
