using ZVSearch.Core.Findings.Themes;
using ZVSearch.Store.Insights;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>What a form asks to do with a theme.</summary>
/// <param name="Kind">What.</param>
/// <param name="Value">New name or other theme; empty otherwise, and for letting go of a merge.</param>
/// <param name="Report">Code of the message afterwards.</param>
/// <param name="Next">Page to show afterwards; null for the theme itself.</param>
internal sealed record ThemeAction(ThemeCuration Kind, string Value, string Report, string? Next)
{
    /// <summary>Null when the form asks for something that cannot be done.</summary>
    /// <param name="action">Last part of the address.</param>
    /// <param name="id">The theme.</param>
    /// <param name="name">New name.</param>
    /// <param name="other">Id of the theme to merge with.</param>
    /// <param name="overview">Themes that the reader may know of.</param>
    public static ThemeAction? Of(string action, string id, string name, string other, ThemeOverview overview) => action switch
    {
        "hernoemen" when name.Length > 0 => new(ThemeCuration.Renamed, name, "hernoemd", null),

        // Only a theme that stands on its own can take another in: two that point at each other would both be lost.
        "samenvoegen" when other != id && overview.Themes.Any(t => t.Id == other) && !overview.Merged.ContainsKey(id) => new(ThemeCuration.Merged, other, "samengevoegd", $"/themas/{other}"),
        "losmaken" when overview.Merged.ContainsKey(id) => new(ThemeCuration.Merged, string.Empty, "losgemaakt", $"/themas/{id}"),
        "verbergen" => new(ThemeCuration.Hidden, string.Empty, "verborgen", "/themas"),
        "tonen" => new(ThemeCuration.Shown, string.Empty, "getoond", null),
        _ => null,
    };
}
