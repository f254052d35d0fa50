namespace ZVSearch.Search.Ranking;

/// <summary>The layers of the ranking, each on top of those before it: shows what every one of them adds.</summary>
public static class RankingLayers
{
    private static readonly RankingOptions Bare = RankingOptions.Default with
    {
        Title = 1, Headings = 1, DocumentShare = 0, Part = 0, LooseParts = 0, Joined = 0, Synonym = 0, CorrectsSpelling = false, Meaning = 0,
    };

    /// <summary>From own stems and passages alone to all that is used.</summary>
    public static IReadOnlyList<(string Name, RankingOptions Options)> All { get; } = Build();

    private static List<(string, RankingOptions)> Build()
    {
        RankingOptions all = RankingOptions.Default, now = Bare;
        var layers = new List<(string, RankingOptions)> { ("own stems, best passage", now) };
        void Add(string name, RankingOptions with) => layers.Add((name, now = with));
        Add("+ whole document", now with { DocumentShare = all.DocumentShare });
        Add("+ title and headings heavier", now with { Title = all.Title, Headings = all.Headings });
        Add("+ parts of compounds", now with { Part = all.Part, LooseParts = all.LooseParts });
        Add("+ joined and split spellings", now with { Joined = all.Joined });
        Add("+ synonyms and abbreviations", now with { Synonym = all.Synonym });
        Add("+ correction of spelling", now with { CorrectsSpelling = all.CorrectsSpelling });
        Add("+ meaning", now with { Meaning = all.Meaning });
        return layers;
    }
}
