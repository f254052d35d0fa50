namespace ZVSearch.Themes;

/// <summary>A theme of the last run.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Layer">Who may see the documents it was made from.</param>
/// <param name="Centre">Its middle, quantised.</param>
/// <param name="Documents">Hashes of the documents for which it was the first theme.</param>
public sealed record KnownTheme(string Id, string Layer, byte[] Centre, IReadOnlySet<string> Documents);
