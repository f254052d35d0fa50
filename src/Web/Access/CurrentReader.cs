using ZVSearch.Core.Readers;

namespace ZVSearch.Web.Access;

/// <summary>
/// Who asks. There is no sign-in yet, so everybody is the same visitor of this machine, who sees only what is open to all; documents with an audience
/// of their own stay out of sight here. A server that was started for the administrator shows everything.
/// </summary>
public sealed class CurrentReader(WebAccess access)
{
    public Reader Reader { get; } = access.IsAdministrator ? Reader.Administrator : Reader.Of("bezoeker", []);
}
