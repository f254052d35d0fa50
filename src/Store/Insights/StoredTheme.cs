using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Store.Insights;

/// <summary>A theme as a run found it.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Layer">Groups of the documents it was made from, sorted and joined; empty when everybody sees them.</param>
/// <param name="Description">Name, terms and sentences.</param>
/// <param name="Centre">Its middle, as the Themes project writes it.</param>
/// <param name="Weights">Weights of 0 to 1 by hash of the document.</param>
public sealed record StoredTheme(string Id, string Layer, ThemeDescription Description, byte[] Centre, IReadOnlyDictionary<string, double> Weights);
