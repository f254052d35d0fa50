using System.Text;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.OpenDocument;

namespace ZVSearch.Ingest.Reading.Legacy;

/// <summary>Reads old Word files and RTF with programs of the machine: LibreOffice keeps headings and tables, antiword gives the text.</summary>
public sealed class LegacyReader : IDocumentReader
{
    private const string NotInstalled = "Voor dit oude bestandsformaat is een hulpprogramma nodig. Installeer antiword of LibreOffice en voer het bestand opnieuw in.";

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(90);

    private readonly OpenDocumentReader _openDocument = new();

    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Doc, FileFormat.Rtf };

    public async Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        bool hasOffice = ExternalProgram.Find("soffice") is not null;
        bool hasAntiword = file.Format == FileFormat.Doc && ExternalProgram.Find("antiword") is not null;
        if (!hasOffice && !hasAntiword) { throw ReadingException.Unsupported(NotInstalled); }

        string folder = Directory.CreateTempSubdirectory("zv-oud-").FullName;
        try
        {
            string path = Path.Combine(folder, file.Format == FileFormat.Doc ? "document.doc" : "document.rtf");
            await File.WriteAllBytesAsync(path, file.Content, stop).ConfigureAwait(false);
            ReadDocument? converted = hasOffice ? await WithOfficeAsync(file, path, folder, stop).ConfigureAwait(false) : null;
            return converted ?? (hasAntiword ? await WithAntiwordAsync(path, stop).ConfigureAwait(false) : throw Broken());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ReadingException Broken() => ReadingException.Damaged("Het bestand is beschadigd en kan niet worden omgezet.");

    private async Task<ReadDocument?> WithOfficeAsync(SourceFile file, string path, string folder, CancellationToken stop)
    {
        string[] arguments = ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profiel", "--convert-to", "odt", "--outdir", folder, path];
        await ExternalProgram.RunAsync("soffice", arguments, MaxTime, stop).ConfigureAwait(false);
        string result = Path.Combine(folder, "document.odt");
        if (!File.Exists(result)) { return null; }

        byte[] content = await File.ReadAllBytesAsync(result, stop).ConfigureAwait(false);
        return await _openDocument.ReadAsync(file with { Content = content, Format = FileFormat.Odt }, stop).ConfigureAwait(false);
    }

    private static async Task<ReadDocument> WithAntiwordAsync(string path, CancellationToken stop)
    {
        ProgramOutput output = await ExternalProgram.RunAsync("antiword", ["-m", "UTF-8.txt", "-w", "0", path], MaxTime, stop).ConfigureAwait(false);
        if (output.ExitCode != 0) { throw Broken(); }

        string[] lines = Encoding.UTF8.GetString(output.Output).ReplaceLineEndings("\n").Split('\n');
        return ReadDocument.OnePage(Text.TextReader.Blocks(lines, stop));
    }
}
