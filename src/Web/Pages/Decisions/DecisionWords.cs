using ZVSearch.Core.Findings.Registers;

namespace ZVSearch.Web.Pages.Decisions;

/// <summary>Dutch words and colours for what became of actions.</summary>
internal static class DecisionWords
{
    /// <summary>Every state with the word for it in addresses, what it is called, what it means and the colour of its badge; those that need somebody first.</summary>
    public static IReadOnlyList<(ActionState State, string Word, string Name, string Meaning, string Colour)> States { get; } =
    [
        (ActionState.Silent, "stil", "stil", "de termijn is voorbij en geen later verslag noemt de actie", "bad"),
        (ActionState.Open, "open", "open", "de termijn loopt nog of is er niet", "info"),
        (ActionState.Mentioned, "genoemd", "genoemd", "een later verslag noemt de actie", "warn"),
        (ActionState.Done, "klaar", "klaar", "een verslag zegt dat het gedaan is", "good"),
    ];

    public static string Of(ActionState state) => States.First(s => s.State == state).Name;

    /// <summary>Kind of the badge.</summary>
    public static string Colour(ActionState state) => States.First(s => s.State == state).Colour;

    /// <summary>Place in the order in which actions are shown.</summary>
    public static int Rank(ActionState state) => States.TakeWhile(s => s.State != state).Count();
}
