namespace ZVSearch.Core.Documents;

/// <summary>One paragraph, heading, list item, table row or note, in reading order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Text on one line: no line breaks, no tabs, single blanks; never empty.</param>
/// <param name="Level">1 to 9 for headings (1 is the highest); 0 for all else.</param>
public sealed record Block(BlockKind Kind, string Text, int Level = 0);
