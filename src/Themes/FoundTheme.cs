using ZVSearch.Core.Findings.Themes;

namespace ZVSearch.Themes;

/// <summary>One theme with its documents.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Layer">Who may see the documents it was made from.</param>
/// <param name="Description">Name, terms and sentences.</param>
/// <param name="Centre">Its middle, quantised.</param>
/// <param name="Weights">Weight of 0 to 1 by hash of the document; documents of other layers can have joined.</param>
public sealed record FoundTheme(string Id, string Layer, ThemeDescription Description, byte[] Centre, IReadOnlyDictionary<string, double> Weights);
