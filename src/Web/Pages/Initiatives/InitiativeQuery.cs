using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Api;
using ZVSearch.Web.Pages.Landscape;

namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>What is asked of the list of initiatives, as it stands in the address.</summary>
/// <param name="Region">Name of a municipality or district, <see cref="Nowhere"/>, or empty for all.</param>
/// <param name="Theme">Id of a policy theme; empty for all.</param>
/// <param name="Status">In English, as the register keeps it; empty for all.</param>
/// <param name="Words">Words that must all occur; empty for none.</param>
/// <param name="Gap">Id of an <see cref="InitiativeGap"/>; empty for none.</param>
public sealed record InitiativeQuery(string Region, string Theme, string Status, string Words, string Gap)
{
    /// <summary>Asks for what names no place.</summary>
    public const string Nowhere = "geen";

    private const string Path = "/initiatieven";

    /// <summary>True for the chart of times instead of the list.</summary>
    public bool IsTimeline { get; init; }

    /// <summary>1-based page of the list.</summary>
    public int Page { get; init; } = 1;

    public bool IsFiltered => Region.Length + Theme.Length + Status.Length + Words.Length + Gap.Length > 0;

    /// <summary>The status as it stands in the address.</summary>
    public string StatusName => ApiWords.Initiatives.GetValueOrDefault(Status, string.Empty);

    /// <summary>Whatever stands in the address gives a question; what makes no sense is left out.</summary>
    public static InitiativeQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string region = query["gebied"].ToString(), theme = query["thema"].ToString(), status = query["status"].ToString(), words = query["zoekwoord"].ToString().Trim(), gap = query["mist"].ToString();
        return new InitiativeQuery(
            region == Nowhere ? Nowhere : KnowledgePack.BuiltIn.FindRegion(region)?.Name ?? string.Empty,
            KnowledgePack.BuiltIn.FindTheme(theme)?.Id ?? string.Empty,
            ApiWords.Initiatives.FirstOrDefault(s => s.Value == status).Key ?? string.Empty,
            words[..Math.Min(words.Length, 200)],
            InitiativeGap.All.FirstOrDefault(g => g.Id == gap)?.Id ?? string.Empty)
        {
            IsTimeline = query["weergave"] == "tijdlijn",
            Page = int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? Math.Clamp(page, 1, 100_000) : 1,
        };
    }

    public bool Matches(Placed<InitiativeEntry> placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return IsHere(placed.Spot)
            && (LandscapeQuery.None with { Theme = Theme, Status = Status }).Matches(placed.Spot)
            && (Gap.Length == 0 || InitiativeGap.Of(placed.Value).Any(g => g.Id == Gap))
            && SaysAll(placed.Value);
    }

    /// <summary>The address of this question.</summary>
    /// <param name="path">Of another page that takes the same question; null for the list.</param>
    public string Address(string? path = null)
    {
        var query = new QueryBuilder();
        foreach ((string name, string value) in Parts().Where(p => p.Value.Length > 0)) { query.Add(name, value); }

        return (path ?? Path) + query.ToQueryString();
    }

    private IEnumerable<(string Name, string Value)> Parts() =>
    [
        ("weergave", IsTimeline ? "tijdlijn" : string.Empty), ("gebied", Region), ("thema", Theme), ("status", StatusName), ("zoekwoord", Words), ("mist", Gap),
        ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : string.Empty),
    ];

    private bool IsHere(Spot spot) => Region switch
    {
        "" => true,
        Nowhere => spot.Regions.Count == 0,
        _ => KnowledgePack.BuiltIn.FindRegion(Region) is { } region && spot.IsIn(region),
    };

    private bool SaysAll(InitiativeEntry entry)
    {
        if (Words.Length == 0) { return true; }

        string text = string.Join('\n', entry.Documents.Select(d => d.Title).Concat(entry.Card.Facts.Select(f => f.Value)));
        return Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
