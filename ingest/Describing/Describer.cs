using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Basics;

namespace ZVSearch.Ingest.Describing;

/// <summary>text → what it is: title, kind, date and regions. Each from its own finder; the file name is a witness like any other.</summary>
public sealed class Describer(KnowledgePack knowledge)
{
    private readonly TypeFinder _types = new(knowledge.DocumentTypes);
    private readonly RegionFinder _regions = new(knowledge.Regions);

    /// <param name="text">The cleaned text.</param>
    /// <param name="properties">What the file says about itself.</param>
    /// <param name="fileName">Name with ending, without folder.</param>
    public Description Describe(CleanText text, FileProperties properties, string fileName)
    {
        string title = TitleFinder.Find(text, properties, fileName);
        string name = Path.GetFileNameWithoutExtension(fileName);
        return new Description(
            title,
            _types.Find(text, title, name),
            DateFinder.Find(text, name) ?? properties.Created,
            _regions.Find(text, $"{title} {name}"));
    }

    /// <summary>Title and kind alone: what the screening needs before anything else is done.</summary>
    public (string Title, string? Type) Name(CleanText text, FileProperties properties, string fileName)
    {
        string title = TitleFinder.Find(text, properties, fileName);
        return (title, _types.Find(text, title, Path.GetFileNameWithoutExtension(fileName)));
    }
}
