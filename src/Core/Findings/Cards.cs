namespace ZVSearch.Core.Findings;

/// <summary>The kinds of cards that facts stand on. The names are stored: they do not change.</summary>
public static class Cards
{
    public const string Document = "document";
    public const string Agreement = "agreement";
    public const string Clause = "clause";
    public const string Meeting = "meeting";
    public const string Decision = "decision";
    public const string Action = "action";
    /// <summary>A sentence about an action of an earlier meeting.</summary>
    public const string Mention = "mention";
    public const string Assignment = "assignment";
    public const string Promise = "promise";
    public const string Initiative = "initiative";
    public const string Lesson = "lesson";
    public const string Organisation = "organisation";
    public const string Person = "person";
    public const string Law = "law";
    public const string Region = "region";
    public const string Theme = "theme";
}
