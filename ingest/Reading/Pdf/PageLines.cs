namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>The lines of one page, before paragraphs are made.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Lines">In reading order.</param>
/// <param name="Turned">Text that stands on its side; empty when there is none.</param>
/// <param name="Picture">The picture that fills the page of a scan; null when the page has text or no such picture.</param>
/// <param name="Fault">Why the page could not be read, in Dutch; null when it could.</param>
internal sealed record PageLines(int Number, List<Line> Lines, string Turned, byte[]? Picture, string? Fault);
