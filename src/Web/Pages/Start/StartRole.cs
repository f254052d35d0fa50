namespace ZVSearch.Web.Pages.Start;

/// <summary>As whom somebody looks at the start page. It only changes the order of things; rights come from elsewhere.</summary>
public enum StartRole
{
    /// <summary>Somebody who looks things up.</summary>
    Employee,

    /// <summary>Somebody who runs projects: what asks for attention.</summary>
    ProjectLead,

    /// <summary>A mayor or another board member: two minutes.</summary>
    BoardMember,

    /// <summary>Somebody who looks after this system.</summary>
    Administrator,
}
