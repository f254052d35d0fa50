namespace ZVSearch.Reports.Packs;

/// <summary>Lessons with one outcome.</summary>
/// <param name="Heading">For instance "Wat misging".</param>
/// <param name="Lessons">In the order in which they were chosen.</param>
public sealed record WorkshopPart(string Heading, IReadOnlyList<WorkshopLesson> Lessons);
