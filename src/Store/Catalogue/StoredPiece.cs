namespace ZVSearch.Store.Catalogue;

/// <summary>A passage without its text.</summary>
internal sealed record StoredPiece(IReadOnlyList<string> Headings, int Page, int Start, int End);
