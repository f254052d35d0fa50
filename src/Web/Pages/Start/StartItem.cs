namespace ZVSearch.Web.Pages.Start;

/// <summary>One line of a short list.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Address">The document at its place, or the page about it.</param>
/// <param name="Details">Kind, date, place and the like.</param>
/// <param name="Text">More words; empty for none.</param>
/// <param name="Badge">A state in a word; null for none.</param>
/// <param name="BadgeKind">Colour of the state.</param>
public sealed record StartItem(string Title, string Address, IReadOnlyList<string> Details, string Text = "", string? Badge = null, string BadgeKind = "");
