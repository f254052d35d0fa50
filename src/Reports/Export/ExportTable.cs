namespace ZVSearch.Reports.Export;

/// <summary>A table to give away as a file.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Per row one value for each column: a text, a whole number, a <see cref="DateOnly"/>, or null for an empty cell.</param>
/// <param name="Notes">Lines under the rows: where it comes from, and what is not in it.</param>
public sealed record ExportTable(string Title, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<string> Notes);
