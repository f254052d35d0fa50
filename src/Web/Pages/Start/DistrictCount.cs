namespace ZVSearch.Web.Pages.Start;

/// <summary>What there is in one district.</summary>
/// <param name="Name">Of the district.</param>
/// <param name="Municipalities">Names of its municipalities.</param>
/// <param name="Documents">About the district or one of its municipalities.</param>
/// <param name="Running">Running initiatives.</param>
/// <param name="Agreements">Agreements, whatever their status.</param>
/// <param name="Lessons">Lessons.</param>
public sealed record DistrictCount(string Name, IReadOnlyList<string> Municipalities, int Documents, int Running, int Agreements, int Lessons);
