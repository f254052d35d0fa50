using System.Text;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.Scan;

/// <summary>Recognition with the program tesseract and its Dutch language data, when both are installed.</summary>
public sealed class Tesseract : ITextRecognizer
{
    public const string NotInstalled =
        "Deze pagina is een scan zonder tekst. Installeer tesseract-ocr en tesseract-ocr-nld en voer het bestand opnieuw in.";

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(60);

    private readonly Lazy<Task<bool>> _hasDutch = new(HasDutchAsync);

    public async Task<Recognition> RecognizeAsync(byte[] picture, CancellationToken stop)
    {
        if (!await _hasDutch.Value.WaitAsync(stop).ConfigureAwait(false))
        {
            return new Recognition([], NotInstalled);
        }

        string folder = Directory.CreateTempSubdirectory("zv-scan-").FullName;
        try
        {
            string path = Path.Combine(folder, "page");
            await File.WriteAllBytesAsync(path, picture, stop).ConfigureAwait(false);
            ProgramOutput output = await ExternalProgram
                .RunAsync("tesseract", [path, "stdout", "-l", "nld", "--psm", "3"], MaxTime, stop).ConfigureAwait(false);
            List<Block> blocks = output.ExitCode == 0 ? ToBlocks(Encoding.UTF8.GetString(output.Output)) : [];
            return new Recognition(blocks, blocks.Count > 0 ? null : "Op deze gescande pagina is geen tekst herkend.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> HasDutchAsync()
    {
        if (ExternalProgram.Find("tesseract") is null) { return false; }

        ProgramOutput output = await ExternalProgram
            .RunAsync("tesseract", ["--list-langs"], MaxTime, CancellationToken.None).ConfigureAwait(false);
        return Encoding.UTF8.GetString(output.Output).Split('\n').Any(line => line.Trim() == "nld");
    }

    /// <summary>Tesseract separates paragraphs by an empty line.</summary>
    private static List<Block> ToBlocks(string text)
    {
        var blocks = new List<Block>();
        foreach (string paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            var joined = new StringBuilder();
            foreach (string line in paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Pdf.Paragraphs.Join(joined, line);
            }

            string clean = BlockText.Normalize(joined.ToString());
            if (clean.Any(char.IsLetterOrDigit)) { blocks.Add(new Block(BlockKind.Paragraph, clean)); }
        }

        return blocks;
    }
}
