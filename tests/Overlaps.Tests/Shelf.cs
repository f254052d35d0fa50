using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Overlaps.Tests;

/// <summary>Documents made in code: paragraphs are passages, "# " starts a heading.</summary>
internal sealed class Shelf
{
    private static readonly ProfileMaker Maker = new(KnowledgePack.BuiltIn, StaticEmbedder.BuiltIn);

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public List<ProfiledDocument> Documents { get; } = [];

    public string TextOf(string hash) => _texts[hash];

    public Shelf Add(string file, string title, string? type, string[] regions, string from, string until, string text, string layer = "", string commissioner = "")
    {
        var blocks = new List<TextBlock>();
        var passages = new List<Passage>();
        string[] headings = [];
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isHeading = line.StartsWith("# ", StringComparison.Ordinal);
            if (isHeading) { headings = [line[2..]]; }
            else if (line.Length > 0) { passages.Add(new Passage(passages.Count, headings, 1, at, at + line.Length, line)); }

            blocks.Add(new TextBlock(isHeading ? BlockKind.Heading : BlockKind.Paragraph, isHeading ? 1 : 0, at, at + line.Length));
            at += line.Length + 1;
        }

        var clean = new CleanText(text, [new TextPage(1, 0, text.Length, ReadingMethod.Text)], blocks);
        List<Fact> facts = [];
        foreach ((string field, string value) in ((string, string)[])[(Fields.Start, from), (Fields.End, until), (Fields.Commissioner, commissioner)])
        {
            if (value.Length > 0) { facts.Add(new Fact(Cards.Initiative, string.Empty, field, value, new Place(1, 0, 1, "x"), 1)); }
        }

        string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(file + text)).Hex;
        var described = new DescribedDocument(hash, file, title, type, DateOnly.TryParse(from, System.Globalization.CultureInfo.InvariantCulture, out DateOnly date) ? date : null, regions, facts);
        _texts[hash] = text;
        Documents.Add(new ProfiledDocument(described, layer, Maker.Make(new OverlapDocument(described, clean, passages))));
        return this;
    }

    public OverlapUpdate Find(OverlapChanges? changes = null) => new OverlapFinder(KnowledgePack.BuiltIn, new OverlapOptions()).Find(Documents, changes, TextOf, CancellationToken.None);

    public string FileOf(string hash) => Documents.First(d => d.Hash == hash).Document.File;
}
