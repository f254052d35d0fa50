using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Findings;

/// <summary>Which cards are kept together, because lists show them together.</summary>
public static class FactGroups
{
    public const string Document = "document";
    public const string Agreement = "agreement";
    public const string Meeting = "meeting";
    public const string Initiative = "initiative";
    public const string Lesson = "lesson";

    public static string Of(string card) => card switch
    {
        Cards.Agreement or Cards.Clause => Agreement,
        Cards.Meeting or Cards.Decision or Cards.Action or Cards.Mention or Cards.Assignment or Cards.Promise => Meeting,
        Cards.Initiative => Initiative,
        Cards.Lesson => Lesson,
        _ => Document,
    };
}
