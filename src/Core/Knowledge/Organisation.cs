namespace ZVSearch.Core.Knowledge;

/// <summary>A body that works in the region. Source: organisations.csv of the pack.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Name">The name that pages show.</param>
/// <param name="Kind">For instance gemeente, politie, ggz.</param>
/// <param name="Sector">bestuur, veiligheid, zorg, onderwijs or overig.</param>
/// <param name="Aliases">Other ways to write it.</param>
public sealed record Organisation(string Id, string Name, string Kind, string Sector, IReadOnlyList<string> Aliases);
