using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>Phrases that give a sentence its meaning: a lesson, a success, a failure, an assignment. Source: lesson-cues.json of the pack.</summary>
/// <param name="Id">Lasting id, for instance <c>mislukking</c>.</param>
/// <param name="Weight">Points of one phrase; a sentence needs three.</param>
/// <param name="Phrases">Compared without case.</param>
/// <param name="Expressions">Each of them alone is enough.</param>
public sealed record CueGroup(string Id, int Weight, IReadOnlyList<string> Phrases, IReadOnlyList<Regex> Expressions);
