namespace ZVSearch.Web.Pages.Start;

/// <summary>The roles as they stand in addresses and on tabs.</summary>
internal static class StartRoles
{
    /// <summary>In the order of the tabs; the first is what an address without a role gives.</summary>
    public static IReadOnlyList<(StartRole Role, string Value, string Name)> All { get; } =
    [
        (StartRole.Employee, "medewerker", "Medewerker"),
        (StartRole.ProjectLead, "projectleider", "Projectleider"),
        (StartRole.BoardMember, "bestuurder", "Bestuurder"),
        (StartRole.Administrator, "beheerder", "Beheerder"),
    ];

    /// <summary>The first role for anything that is no role.</summary>
    public static StartRole Of(string? value) => All.FirstOrDefault(r => string.Equals(r.Value, value, StringComparison.OrdinalIgnoreCase)).Role;

    public static string AddressOf(StartRole role) => role == StartRole.Employee ? "/" : $"/?rol={All.First(r => r.Role == role).Value}";
}
