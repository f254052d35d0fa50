// Writes: passages of Markdown archives as one line each (id, document, title, headings, text), for this program and its peers alike.
// Corpus: the named archives (<set>.tar.gz) of a folder. Left out: nothing; every file of the archives is read, cleaned and split as in ingest.
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Text;
using ZVSearch.Ingest.Splitting;

namespace ZVSearch.Benchmarks.Speed;

/// <summary>One passage as a line of text.</summary>
internal sealed record PassageLine(string Id, string Document, string Title, string Headings, string Body)
{
    public static IEnumerable<PassageLine> Read(string file) => File.ReadLines(file).Select(l => l.Split('\t')).Select(c => new PassageLine(c[0], c[1], c[2], c[3], c[4]));

    /// <summary>UTF-8 bytes of what is indexed.</summary>
    public long Bytes => Encoding.UTF8.GetByteCount(Title) + Encoding.UTF8.GetByteCount(Headings) + Encoding.UTF8.GetByteCount(Body);
}

/// <summary>Makes the file of passages.</summary>
internal static class PassageFile
{
    public static async Task WriteAsync(string corpus, string file, string[] sets)
    {
        var output = new StreamWriter(file, append: false, new UTF8Encoding(false));
        await using (output.ConfigureAwait(false))
        {
            int passages = 0, documents = 0;
            foreach (string set in sets)
            {
                await foreach ((string name, byte[] content) in EntriesAsync(Path.Combine(corpus, set + ".tar.gz")).ConfigureAwait(false))
                {
                    documents++;
                    foreach (PassageLine line in await LinesAsync($"{set}/{name}", content).ConfigureAwait(false))
                    {
                        await output.WriteLineAsync($"{line.Id}\t{line.Document}\t{line.Title}\t{line.Headings}\t{line.Body}").ConfigureAwait(false);
                        passages++;
                    }
                }
            }

            Console.WriteLine($"{documents} documents, {passages} passages");
        }
    }

    private static async IAsyncEnumerable<(string Name, byte[] Content)> EntriesAsync(string archive)
    {
        var unpacked = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        await using (unpacked.ConfigureAwait(false))
        {
            var reader = new TarReader(unpacked);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.GetNextEntryAsync().ConfigureAwait(false) is { } entry)
                {
                    if (entry.DataStream is null || !entry.Name.EndsWith(".md", StringComparison.Ordinal)) { continue; }

                    using var content = new MemoryStream();
                    await entry.DataStream.CopyToAsync(content).ConfigureAwait(false);
                    yield return (entry.Name, content.ToArray());
                }
            }
        }
    }

    private static async Task<List<PassageLine>> LinesAsync(string name, byte[] content)
    {
        var file = new SourceFile(Path.GetFileName(name), FileFormat.Markdown, content, new ReadingLimits());
        ReadDocument read = await new MarkdownReader().ReadAsync(file, CancellationToken.None).ConfigureAwait(false);
        CleanText text = Cleaner.Clean(read.Pages);
        string title = text.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(text.TextOf).FirstOrDefault() ?? name;
        IReadOnlyList<Passage> passages = new Splitter(new SplittingOptions()).Split(text, CancellationToken.None);
        return [.. passages.Select(p => new PassageLine($"{name}#{p.Number}", name, Flat(title), Flat(string.Join(" > ", p.Headings)), Flat(p.Text)))];
    }

    private static string Flat(string text) => text.Replace('\t', ' ').Replace('\n', ' ');
}
