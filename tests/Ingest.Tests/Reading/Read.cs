using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;

namespace ZVSearch.Ingest.Tests.Reading;

/// <summary>Reads bytes as ingest does: detect, choose the reader, read.</summary>
internal static class Read
{
    private static readonly DocumentReaders Readers = AllReaders.Create(new NoRecognizer());

    public static Task<ReadDocument> Async(string name, byte[] content, ReadingLimits? limits = null)
    {
        var file = new SourceFile(name, FormatDetector.Detect(name, content), content, limits ?? new ReadingLimits());
        return Readers.For(file).ReadAsync(file, CancellationToken.None);
    }

    public static Task<ReadDocument> Async(string name, string text) => Async(name, Encoding.UTF8.GetBytes(text));

    /// <summary>All blocks, one per line: kind, level for headings, text.</summary>
    public static async Task<string> BlocksAsync(string name, byte[] content) => Shown(await Async(name, content));

    public static async Task<string> BlocksAsync(string name, string text) => Shown(await Async(name, text));

    /// <summary>The outcome that a hostile file gets; null when it could be read.</summary>
    public static async Task<OutcomeKind?> OutcomeAsync(string name, byte[] content, ReadingLimits? limits = null)
    {
        try
        {
            await Async(name, content, limits);
            return null;
        }
        catch (ReadingException end)
        {
            return end.Kind;
        }
    }

    public static string Shown(ReadDocument document) => string.Join('\n', document.Pages.SelectMany(p => p.Blocks).Select(Shown));

    private static string Shown(Block block) => $"{Letter(block)} {block.Text}";

    private static string Letter(Block block) => block.Kind switch
    {
        BlockKind.Heading => $"H{block.Level}",
        BlockKind.ListItem => "-",
        BlockKind.TableRow => "|",
        BlockKind.Note => "*",
        BlockKind.Furniture => "F",
        _ => "P",
    };

    private sealed class NoRecognizer : ITextRecognizer
    {
        public Task<Recognition> RecognizeAsync(byte[] picture, CancellationToken stop) => Task.FromResult(new Recognition([], Tesseract.NotInstalled));
    }
}
