namespace ZVSearch.Web.Access;

/// <summary>As whom this server answers, as long as there is no sign-in.</summary>
/// <param name="IsAdministrator">True when everybody at this machine is its administrator: then Beheer is open and everything is shown.</param>
public sealed record WebAccess(bool IsAdministrator);
