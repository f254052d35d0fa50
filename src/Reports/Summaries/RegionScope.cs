using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Reports.Summaries;

/// <summary>The area of a letter. What concerns a whole district concerns its municipalities as well, and the other way round.</summary>
internal sealed class RegionScope
{
    private readonly HashSet<string>? _names;

    /// <param name="region">Null for the whole unit.</param>
    /// <param name="knowledge">The pack.</param>
    public RegionScope(Region? region, KnowledgePack knowledge)
    {
        Region = region;
        Municipalities = [.. knowledge.Regions.Where(r => !r.IsDistrict && (region is null || r.Name == region.Name || (region.IsDistrict && r.District == region.Name)))];
        _names = region is null ? null : [region.Name, region.District, .. Municipalities.Select(m => m.Name)];
        Knowledge = knowledge;
    }

    public Region? Region { get; }

    /// <summary>Municipalities in the area.</summary>
    public IReadOnlyList<Region> Municipalities { get; }

    private KnowledgePack Knowledge { get; }

    /// <summary>True for documents about the area, from a body in it, or about no area in particular.</summary>
    public bool Holds(DescribedDocument document) => _names is null || PlacesOf(document) is not { Count: > 0 } places || places.Any(_names.Contains);

    /// <summary>Municipalities and districts that a document is about; the folder it comes from when it names none.</summary>
    public IReadOnlyList<string> PlacesOf(DescribedDocument document) =>
        document.Regions.Count > 0 ? document.Regions : Knowledge.FindRegion(document.File.Split('/')[0]) is { } source ? [source.Name] : [];

    /// <summary>District of a place; null when it is not in the pack.</summary>
    public string? DistrictOf(string place) => Knowledge.FindRegion(place)?.District;
}
