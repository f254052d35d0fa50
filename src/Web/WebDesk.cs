using ZVSearch.Core.Findings.Desk;
using ZVSearch.Web.Access;

namespace ZVSearch.Web;

/// <summary>What the program that puts everything together gives to the pages.</summary>
/// <param name="Access">As whom the server answers.</param>
/// <param name="Decisions">Carries out corrections and decisions; null where nothing may be written (some tests).</param>
/// <param name="Drafts">Checks drafts; null likewise.</param>
public sealed record WebDesk(WebAccess Access, IDecisionDesk? Decisions, IDraftDesk? Drafts)
{
    /// <summary>Takes documents in; null where nothing may be taken in.</summary>
    public IIntakeDesk? Intake { get; init; }

    /// <summary>True when this process makes and sends letters by itself; one process per data folder is enough.</summary>
    public bool SendsLetters { get; init; }

    /// <summary>Pages for a visitor who only reads.</summary>
    public static WebDesk ReadOnly { get; } = new(new WebAccess(IsAdministrator: false), null, null);
}
