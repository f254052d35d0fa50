namespace ZVSearch.Web.Pages.Start;

/// <summary>A short list with the way to the whole list.</summary>
/// <param name="Heading">Above it.</param>
/// <param name="Items">The first few.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Address">Of the whole list.</param>
/// <param name="AllLabel">Words of the link to it, without the number.</param>
/// <param name="EmptyText">What is said when there is nothing.</param>
public sealed record StartSection(string Heading, IReadOnlyList<StartItem> Items, int Total, string Address, string AllLabel, string EmptyText);
