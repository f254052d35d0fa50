using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Web.Pages.Initiatives;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>One place with all that is known of it.</summary>
/// <param name="Place">Which place.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Data">What belongs there and passes the filters.</param>
/// <param name="Own">Hashes of documents of this place, whatever was asked.</param>
/// <param name="MissingKinds">Names of kinds of documents that are expected of a municipality and are not there.</param>
public sealed record PlaceModel(LandscapePlace Place, LandscapeQuery Query, LandscapeData Data, IReadOnlySet<string> Own, IReadOnlyList<string> MissingKinds)
{
    /// <summary>Rows of each list on the first sight of a place; the list itself shows all.</summary>
    public const int Shown = 5;

    public static PlaceModel Of(LandscapePlace place, LandscapeData all, LandscapeQuery query)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(query);
        LandscapeData here = all.Where(place.Holds);
        return new PlaceModel(place, query, here.Where(query.Matches), here.Documents.Select(d => d.Value.Hash).ToHashSet(StringComparer.Ordinal), MissingOf(place, here));
    }

    /// <summary>The kind that is shown in full; null for a first sight of all.</summary>
    public LandscapeKind? Kind => LandscapeKind.Find(Query.Kind);

    /// <summary>Initiatives here of which nobody is named to call.</summary>
    public int WithoutContact => Data.Initiatives.Count(p => InitiativeGap.All[0].Misses(p.Value.Card));

    /// <summary>Agreements here that have come to their end.</summary>
    public IReadOnlyList<AgreementEntry> Expired => [.. Data.Agreements.Select(p => p.Value).Where(a => a.Term.Status == AgreementStatus.Expired)];

    /// <summary>Address of this place with one kind in full; all kinds when it is empty.</summary>
    public string At(string kind, int page = 1) => (Query with { Kind = kind, Page = page }).At(Place.Path);

    /// <summary>What a page may show at once of a list.</summary>
    public Paged<T> PageOf<T>(IReadOnlyList<T> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return Kind is null ? new Paged<T>([.. all.Take(Shown)], 1, 1, all.Count) : Paging.Of(all, Query.Page);
    }

    private static IReadOnlyList<string> MissingOf(LandscapePlace place, LandscapeData here) => place.Region is not { IsDistrict: false } region
        ? []
        : [.. CoverageRegister.Of([.. here.Documents.Select(d => d.Value)], [], KnowledgePack.BuiltIn).Where(e => e.Region == region.Name && e.Held == 0).Select(e => KnowledgePack.BuiltIn.LabelOf(e.Type).ToLowerInvariant())];
}
