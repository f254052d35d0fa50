using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Connections;

/// <summary>Which part of the table is asked for.</summary>
/// <param name="Theme">Id of a policy theme, <see cref="Plan"/>, or empty for all.</param>
/// <param name="Kind">Sector of partners: zorg, veiligheid, onderwijs, bestuur or overig; <see cref="AllKinds"/> for all.</param>
public sealed record ConnectionFilter(string Theme, string Kind)
{
    /// <summary>Value for the themes of the regional plan.</summary>
    public const string Plan = "imv";

    /// <summary>Value for partners of all sectors.</summary>
    public const string AllKinds = "alle";

    /// <summary>Sectors with their labels; care comes first, because the question is where care is missing.</summary>
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } =
        [("zorg", "Zorg"), ("veiligheid", "Veiligheid"), ("onderwijs", "Onderwijs"), ("bestuur", "Bestuur"), ("overig", "Overig"), (AllKinds, "Alle partners")];

    /// <summary>Whatever stands in the address gives a filter; what makes no sense is left out.</summary>
    public static ConnectionFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string theme = query["thema"].ToString(), kind = query["soort"].ToString();
        return new ConnectionFilter(
            theme == Plan ? Plan : KnowledgePack.BuiltIn.FindTheme(theme)?.Id ?? string.Empty,
            Kinds.Any(k => k.Value == kind) ? kind : Kinds[0].Value);
    }

    /// <summary>True for the chosen theme, for themes below it, and for themes of the plan when the plan is chosen.</summary>
    public bool Holds(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        if (Theme.Length == 0) { return true; }

        return Theme == Plan ? theme.Plans.Count > 0 : IsBelow(theme);
    }

    public bool HoldsKind(string? sector) => sector is not null && (Kind == AllKinds || sector == Kind);

    public string WithKind(string kind) => (this with { Kind = kind }).Address(1);

    /// <param name="page">1-based page of blind spots.</param>
    public string Address(int page)
    {
        var query = new QueryBuilder();
        if (Theme.Length > 0) { query.Add("thema", Theme); }

        if (Kind != Kinds[0].Value) { query.Add("soort", Kind); }

        if (page > 1) { query.Add("pagina", page.ToString(CultureInfo.InvariantCulture)); }

        return $"/verbindingen{query.ToQueryString()}";
    }

    private bool IsBelow(Theme theme)
    {
        // The pack is a tree of a few levels; the bound keeps a fault in it from hanging a page.
        Theme? at = theme;
        for (int level = 0; at is not null && level < 10; level++)
        {
            if (at.Id == Theme) { return true; }

            at = at.Parent is { } parent ? KnowledgePack.BuiltIn.FindTheme(parent) : null;
        }

        return false;
    }
}
