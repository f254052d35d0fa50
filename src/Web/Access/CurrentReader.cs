using ZVSearch.Core.Readers;

namespace ZVSearch.Web.Access;

/// <summary>
/// Who asks. There is no sign-in yet, so everybody is the same visitor of this machine, who sees only what is open to all; documents with an audience
/// of their own stay out of sight here.
/// </summary>
public sealed class CurrentReader
{
    public Reader Reader { get; } = Reader.Of("bezoeker", []);
}
