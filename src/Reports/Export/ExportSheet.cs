namespace ZVSearch.Reports.Export;

/// <summary>A table as one sheet of a work book.</summary>
/// <param name="Name">On the tab: 1 to 31 characters, none of <c>[ ] : * ? / \ '</c>.</param>
/// <param name="Table">What stands on it.</param>
public sealed record ExportSheet(string Name, ExportTable Table);
