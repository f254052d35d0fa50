using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Overviews;
using ZVSearch.Web.Pages.Charts;
using ZVSearch.Web.Pages.Initiatives;

namespace ZVSearch.Web.Pages.Landscape;

/// <summary>The map as a paper for a meeting: numbers, what runs in each district with its sources, and what is missing.</summary>
internal static class LandscapeReport
{
    public static Overview Of(LandscapeModel model) => new(
        "Overzicht zorg en veiligheid in de politie-eenheid Noord-Holland",
        $"Stand van {Dutch.Date(model.Today)}{(model.Choice.Length > 0 ? $". Keuze: {model.Choice}" : string.Empty)}. Gemaakt uit de documenten die zijn opgenomen; aantallen tellen documenten en werk, geen prestaties.",
        [Summary(model), Map(model), .. LandscapePlace.Districts.SelectMany(d => District(model, d)), .. Nowhere(model), Gaps(model)]);

    private static OverviewSection Summary(LandscapeModel model) => new(
        "In het kort",
        1,
        ["Wat over meer gemeenten of districten gaat, telt op elke plaats mee; de kolom 'Samen' telt het een keer."],
        [new OverviewTable(
            "Aantallen per district",
            ["Soort", .. LandscapePlace.Districts.Select(d => d.Name), "Zonder gebied", "Samen"],
            [3, 3, 3, 3, 2, 2],
            [.. LandscapeKind.All.Select(k => (IReadOnlyList<string>)[k.Label, .. LandscapePlace.Districts.Select(d => Number(model, k, s => s.IsIn(d))), Number(model, k, LandscapePlace.Nowhere.Holds), Number(model, k, _ => true)])])],
        []);

    private static OverviewSection Map(LandscapeModel model)
    {
        IReadOnlyDictionary<string, int> values = model.Values;
        var scale = ShadeScale.For(values.Values);
        return new OverviewSection(
            $"Kaart: {model.Kind.Units} per gemeente",
            1,
            ["Schematische kaart: elke gemeente is even groot getekend, ongeveer op haar plaats. Donkerder is meer."],
            [],
            [.. KnowledgePack.BuiltIn.Regions.Where(r => r.Tile is not null).Select(r => (Region: r, Tile: r.Tile.GetValueOrDefault(), Count: values.GetValueOrDefault(r.Name))).Select(t => new OverviewTile(t.Region.Name, t.Tile.Column, t.Tile.Row, t.Count, scale.Of(t.Count)))]);
    }

    private static IEnumerable<OverviewSection> District(LandscapeModel model, Region district)
    {
        LandscapeData data = model.Data.Where(s => s.IsIn(district));
        yield return new OverviewSection($"District {district.Name}", 1, [], [Municipalities(model, district)], []);
        yield return new OverviewSection("Wat loopt en liep", 2, data.Initiatives.Count == 0 ? ["Geen initiatieven gevonden."] : [], data.Initiatives.Count == 0 ? [] : [Initiatives(data, district.Name)], []);
        yield return new OverviewSection("Convenanten", 2, data.Agreements.Count == 0 ? ["Geen convenanten gevonden."] : [], data.Agreements.Count == 0 ? [] : [Agreements(data, district.Name)], []);
    }

    private static IEnumerable<OverviewSection> Nowhere(LandscapeModel model)
    {
        LandscapeData data = model.Data.Where(LandscapePlace.Nowhere.Holds);
        if (data.Initiatives.Count + data.Agreements.Count == 0) { yield break; }

        yield return new OverviewSection(
            "Zonder gebied", 1, ["Deze stukken noemen geen gemeente of district."], [.. (data.Initiatives.Count > 0 ? [Initiatives(data, "zonder gebied")] : (OverviewTable[])[]), .. (data.Agreements.Count > 0 ? [Agreements(data, "zonder gebied")] : (OverviewTable[])[])], []);
    }

    private static OverviewTable Municipalities(LandscapeModel model, Region district) => new(
        $"Wat er is per gemeente, {district.Name}",
        ["Gemeente", .. LandscapeKind.All.Select(k => k.Label)],
        [3, .. LandscapeKind.All.Select(_ => 2)],
        [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && r.District == district.Name).OrderBy(r => r.Name, StringComparer.Ordinal).Select(LandscapePlace.Municipality).Append(LandscapePlace.Whole(district))
            .Select(p => (IReadOnlyList<string>)[p.Region is { IsDistrict: true } ? "Het hele district" : p.Name, .. LandscapeKind.All.Select(k => Number(model, k, p.Holds))])]);

    private static OverviewTable Initiatives(LandscapeData data, string place) => new(
        $"Initiatieven, {place}",
        ["Initiatief", "Gebied", "Status", "Looptijd", "Trekker en contact", "Bron"],
        [4, 3, 2, 3, 4, 4],
        [.. data.Initiatives.Select(p => (IReadOnlyList<string>)[p.Value.Main.Title, Places(p.Spot), InitiativeWords.StatusOf(p.Value.Status), InitiativeTerm.InWords(p.Value.Card) ?? "niet gevonden", People(p.Value.Card), p.Value.Main.File])]);

    private static OverviewTable Agreements(LandscapeData data, string place) => new(
        $"Convenanten, {place}",
        ["Convenant", "Gebied", "Looptijd", "Bron"],
        [5, 3, 4, 4],
        [.. data.Agreements.Select(p => (IReadOnlyList<string>)[p.Value.Document.Title, Places(p.Spot), Documents.FactWords.Term(p.Value.Term), p.Value.Document.File])]);

    private static OverviewSection Gaps(LandscapeModel model)
    {
        string[] silent = [.. KnowledgePack.BuiltIn.Regions.Where(r => !r.IsDistrict && !model.Data.Documents.Any(d => d.Spot.IsIn(r))).Select(r => r.Name).Order(StringComparer.Ordinal)];
        InitiativeEntry[] incomplete = [.. model.Data.Initiatives.Select(p => p.Value).Where(e => InitiativeGap.Of(e).Count > 0)];
        return new OverviewSection(
            "Wat we niet weten",
            1,
            [silent.Length == 0 ? "Van elke gemeente zijn er documenten bij deze keuze." : $"Van {Dutch.Count(silent.Length, "gemeente", "gemeenten")} zijn er geen documenten bij deze keuze: {string.Join(", ", silent)}."],
            incomplete.Length == 0 ? [] : [new OverviewTable("Initiatieven waarvan iets ontbreekt", ["Initiatief", "Wat ontbreekt", "Bron"], [4, 4, 4], [.. incomplete.Select(e => (IReadOnlyList<string>)[e.Main.Title, string.Join(", ", InitiativeGap.Of(e).Select(g => g.Label)), e.Main.File])])],
            []);
    }

    private static string People(Card card) =>
        string.Join("; ", card.Values(Fields.Lead).Concat(card.Values(Fields.Contact)).Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } people ? people : "niet gevonden";

    private static string Places(Spot spot) => spot.Regions.Count > 0 ? string.Join(", ", spot.Regions) : "zonder gebied";

    private static string Number(LandscapeModel model, LandscapeKind kind, Func<Spot, bool> isIn) => Dutch.Number(model.Data.Spots(kind.Id).Count(isIn));
}
