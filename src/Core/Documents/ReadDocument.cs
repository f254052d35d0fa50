namespace ZVSearch.Core.Documents;

/// <summary>What a reader took out of one file.</summary>
/// <param name="Pages">In order; never empty for a file that could be opened, except for pure containers.</param>
/// <param name="Properties">What the file says about itself.</param>
/// <param name="Attachments">Files inside this file, each to be ingested as a document of its own.</param>
public sealed record ReadDocument(
    IReadOnlyList<Page> Pages,
    FileProperties Properties,
    IReadOnlyList<Attachment> Attachments)
{
    /// <summary>A document whose text has no pages: everything stands on page 1.</summary>
    public static ReadDocument OnePage(IReadOnlyList<Block> blocks, FileProperties? properties = null) =>
        new([new Page(1, blocks.Count > 0 ? ReadingMethod.Text : ReadingMethod.None, blocks)], properties ?? FileProperties.None, []);
}
