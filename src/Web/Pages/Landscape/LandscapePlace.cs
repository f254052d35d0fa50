using System.Globalization;
using System.Text;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>A place with a page of its own: a municipality, a district in whole or in part, or nowhere in particular.</summary>
/// <param name="Name">As a heading.</param>
/// <param name="Path">Address without question.</param>
/// <param name="Region">The municipality or district; null for what names no place.</param>
/// <param name="Holds">True for what belongs there.</param>
public sealed record LandscapePlace(string Name, string Path, Region? Region, Func<Spot, bool> Holds)
{
    private const string Root = "/landkaart";

    /// <summary>The three districts, in the order of the pack.</summary>
    public static IReadOnlyList<Region> Districts { get; } = [.. KnowledgePack.BuiltIn.Regions.Where(r => r.IsDistrict)];

    /// <summary>What is about no municipality or district of the unit.</summary>
    public static LandscapePlace Nowhere { get; } = new("Zonder gebied", $"{Root}/zonder-gebied", null, s => s.Regions.Count == 0);

    public static LandscapePlace Municipality(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new LandscapePlace(region.Name, AddressOf(region), region, s => s.IsIn(region));
    }

    /// <summary>All that is about a district or anything in it.</summary>
    public static LandscapePlace All(Region district) => new($"{NameOf(district)}: alles", $"{AddressOf(district)}/alles", district, s => s.IsIn(district));

    /// <summary>What is about a district as a whole, without one of its municipalities.</summary>
    public static LandscapePlace Whole(Region district) => new($"{NameOf(district)}: het hele district", $"{AddressOf(district)}/geheel", district, s => s.IsAboutWhole(district));

    /// <summary>Address of the page of a municipality or district.</summary>
    public static string AddressOf(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return region.IsDistrict ? $"{Root}/district/{Slug(region.Name)}" : $"{Root}/{Slug(region.Name)}";
    }

    /// <summary>Address of the page of a municipality or district by its name; null for names that the pack does not know.</summary>
    public static string? AddressOf(string name) => KnowledgePack.BuiltIn.Regions.FirstOrDefault(r => r.Name == name) is { } region ? AddressOf(region) : null;

    /// <summary>A municipality or district by its code or by its name as in an address; null when there is none.</summary>
    public static Region? Find(string code, bool isDistrict) => KnowledgePack.BuiltIn.Regions.FirstOrDefault(r =>
        r.IsDistrict == isDistrict && (r.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || Slug(r.Name).Equals(code, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Edam-Volendam" gives edam-volendam, "Dijk en Waard" gives dijk-en-waard.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder();
        foreach (char c in name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(c)) { slug.Append(char.ToLowerInvariant(c)); }
            else if (slug.Length > 0 && slug[^1] != '-') { slug.Append('-'); }
        }

        return slug.ToString().Trim('-');
    }

    private static string NameOf(Region district)
    {
        ArgumentNullException.ThrowIfNull(district);
        return district.Name;
    }
}
