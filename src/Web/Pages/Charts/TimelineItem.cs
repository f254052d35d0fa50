namespace ZVSearch.Web.Pages.Charts;

/// <summary>A row of a <see cref="TimelineChart"/>.</summary>
/// <param name="Group">Under which head it stands: a district, for instance; empty for none.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Start">First day; null when it is not known, and then it is named below the chart.</param>
/// <param name="End">Last day; null when it is not known, and then the bar has an open end.</param>
/// <param name="Status">planned, running, finished, stopped or unknown.</param>
/// <param name="Note">A remark in Dutch; empty for none.</param>
/// <param name="Link">Address behind it; null for none.</param>
public sealed record TimelineItem(string Group, string Label, DateOnly? Start, DateOnly? End, string Status, string Note = "", string? Link = null)
{
    /// <summary>The status in Dutch.</summary>
    public string StatusName => Status switch
    {
        "planned" => "gepland",
        "running" => "loopt",
        "finished" => "afgerond",
        "stopped" => "gestopt",
        _ => "status onbekend",
    };

    /// <summary>The status as a class of the style sheet.</summary>
    internal string StatusClass => Status is "planned" or "running" or "finished" or "stopped" ? Status : "unknown";
}
