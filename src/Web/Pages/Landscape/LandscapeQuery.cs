using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>What is asked of the map, as it stands in the address.</summary>
/// <param name="Shape">kaart or schema.</param>
/// <param name="Kind">Id of a <see cref="LandscapeKind"/>; empty for all or for the usual one.</param>
/// <param name="Theme">Id of a policy theme; empty for all.</param>
/// <param name="Status">Status of initiatives, in English as they keep it; empty for all.</param>
/// <param name="From">First day of the period; null for no bound.</param>
/// <param name="Until">Last day of the period; null for no bound.</param>
public sealed record LandscapeQuery(string Shape, string Kind, string Theme, string Status, DateOnly? From, DateOnly? Until)
{
    public const string Map = "kaart";
    public const string Tiles = "schema";

    /// <summary>Nothing asked.</summary>
    public static LandscapeQuery None { get; } = new(Map, string.Empty, string.Empty, string.Empty, null, null);

    /// <summary>1-based page of a list.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What could not be understood, in Dutch.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>True when the lists are not complete because of a filter.</summary>
    public bool IsFiltered => Theme.Length > 0 || Status.Length > 0 || From is not null || Until is not null;

    /// <summary>The status as it stands in the address.</summary>
    public string StatusName => ApiWords.Initiatives.GetValueOrDefault(Status, string.Empty);

    /// <summary>Whatever stands in the address gives a question; what makes no sense is left out and named.</summary>
    public static LandscapeQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<string> remarks = [];
        DateOnly? from = Day(query["vanaf"].ToString(), remarks), until = Day(query["tot"].ToString(), remarks);
        if (from > until)
        {
            remarks.Add("'Vanaf' ligt na 'tot en met'. De twee datums zijn omgewisseld.");
            (from, until) = (until, from);
        }

        string theme = query["thema"].ToString(), status = query["status"].ToString();
        return new LandscapeQuery(
            query["vorm"] == Tiles ? Tiles : Map,
            LandscapeKind.Find(query["soort"].ToString())?.Id ?? string.Empty,
            theme.Length is > 0 and < 100 ? KnowledgePack.BuiltIn.FindTheme(theme)?.Id ?? string.Empty : string.Empty,
            ApiWords.Initiatives.FirstOrDefault(s => s.Value == status).Key ?? string.Empty,
            from,
            until)
        {
            Page = int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? Math.Clamp(page, 1, 100_000) : 1,
            Remarks = remarks,
        };
    }

    /// <summary>True when the filters let it through. A wide theme lets its narrower ones through as well.</summary>
    public bool Matches(Spot spot)
    {
        ArgumentNullException.ThrowIfNull(spot);
        return (Theme.Length == 0 || spot.Themes.Any(t => t == Theme || KnowledgePack.BuiltIn.FindTheme(t)?.Parent == Theme))
            && (Status.Length == 0 || spot.Status.Length == 0 || spot.Status == Status)
            && IsInPeriod(spot);
    }

    /// <summary>An address with this question in it.</summary>
    /// <param name="path">Of the page.</param>
    public string At(string path)
    {
        var query = new QueryBuilder();
        foreach ((string name, string value) in Parts().Where(p => p.Value.Length > 0)) { query.Add(name, value); }

        return path + query.ToQueryString();
    }

    /// <summary>Day as it stands in an address; empty for none.</summary>
    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private IEnumerable<(string Name, string Value)> Parts() =>
    [
        ("vorm", Shape == Tiles ? Tiles : string.Empty), ("soort", Kind), ("thema", Theme), ("status", StatusName), ("vanaf", Text(From)), ("tot", Text(Until)),
        ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : string.Empty),
    ];

    /// <summary>Without any date nobody can say that it falls inside.</summary>
    private bool IsInPeriod(Spot spot) => (From is null && Until is null)
        || ((spot.From is not null || spot.Until is not null) && !(spot.Until < From) && !((spot.From ?? spot.Until) > Until));

    private static DateOnly? Day(string text, List<string> remarks)
    {
        if (text.Length == 0) { return null; }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) { return day; }

        remarks.Add("Een datum in de periode is niet begrepen en telt niet mee. Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2025-03-01.");
        return null;
    }
}
