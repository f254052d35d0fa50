// Measures: the share of the words that pdftotext (PDF) or pandoc (docx, odt, html) finds that our reading has too, and the share that stands in the same order.
// Corpus: any folder; plain text is compared with itself as decoded. The baseline is the other program's own output (100 %).
// Left out: what both leave out (pictures), and layout; a word is a run of letters and digits, case and accents kept.
using System.Globalization;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;
using ZVSearch.Ingest.Reading.Text;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>How complete and how well ordered the text is that readers give.</summary>
internal static class Completeness
{
    private const int Worst = 10;

    public static async Task RunAsync(string folder)
    {
        DocumentReaders readers = AllReaders.Create(new Tesseract());
        var scores = new List<Score>();
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            byte[] content = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
            FileFormat format = FormatDetector.Detect(path, content);
            string[] reference = Words.Of(await ReferenceAsync(path, format, content).ConfigureAwait(false));
            var file = new SourceFile(Path.GetFileName(path), format, content, new ReadingLimits());
            ReadDocument read = await readers.For(file).ReadAsync(file, CancellationToken.None).ConfigureAwait(false);
            string[] ours = Words.Of(Cleaner.Clean(read.Pages).Text);
            scores.Add(new Score(Path.GetFileName(path), format, reference.Length, Words.Found(reference, ours), Words.InOrder(reference, ours)));
        }

        Print(scores);
    }

    private static void Print(List<Score> scores)
    {
        Console.WriteLine("| format | files | words | found | in order | lowest found | files below 99 % |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (IGrouping<string, Score> group in scores.GroupBy(s => s.Format.ToString()).OrderBy(g => g.Key).Append(new All(scores)))
        {
            long words = group.Sum(s => (long)s.Words);
            double found = group.Sum(s => s.Found * s.Words) / words, order = group.Sum(s => s.Order * s.Words) / words;
            Console.WriteLine($"| {group.Key} | {group.Count()} | {words} | {Percent(found)} | {Percent(order)} | {Percent(group.Min(s => s.Found))} | {group.Count(s => s.Found < 0.99 || s.Order < 0.99)} |");
        }

        Console.WriteLine($"\nWorst {Worst}:\n");
        Console.WriteLine("| file | words | found | in order |\n|---|---|---|---|");
        foreach (Score score in scores.OrderBy(s => Math.Min(s.Found, s.Order)).Take(Worst))
        {
            Console.WriteLine($"| {score.File} | {score.Words} | {Percent(score.Found)} | {Percent(score.Order)} |");
        }
    }

    private static async Task<string> ReferenceAsync(string path, FileFormat format, byte[] content) => format switch
    {
        FileFormat.Pdf => await RunAsync("pdftotext", ["-enc", "UTF-8", path, "-"]).ConfigureAwait(false),
        FileFormat.Docx => await RunAsync("pandoc", ["-f", "docx", "-t", "plain", "--wrap=none", path]).ConfigureAwait(false),
        FileFormat.Odt => await RunAsync("pandoc", ["-f", "odt", "-t", "plain", "--wrap=none", path]).ConfigureAwait(false),
        FileFormat.Html => await RunAsync("pandoc", ["-f", "html", "-t", "plain", "--wrap=none", path]).ConfigureAwait(false),
        _ => TextDecoder.Decode(content),
    };

    private static async Task<string> RunAsync(string program, string[] arguments) =>
        System.Text.Encoding.UTF8.GetString((await ExternalProgram.RunAsync(program, arguments, TimeSpan.FromMinutes(2), CancellationToken.None).ConfigureAwait(false)).Output);

    private static string Percent(double share) => share.ToString("P2", CultureInfo.InvariantCulture);

    private sealed record Score(string File, FileFormat Format, int Words, double Found, double Order);

    private sealed class All(List<Score> scores) : List<Score>(scores), IGrouping<string, Score>
    {
        public string Key => "all";
    }
}
