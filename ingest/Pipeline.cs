using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Describing;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Screening;
using ZVSearch.Ingest.Splitting;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Ingest;

/// <summary>The way of one document, on one screen. Each line is a folder with the same name.</summary>
public sealed class Pipeline(DocumentReaders readers, KnowledgePack knowledge, SplittingOptions splitting)
{
    /// <summary>Changes when other text or facts come out of equal bytes; files of another version are read again.</summary>
    public const int Version = 1;

    private readonly Screener _screener = new(knowledge);
    private readonly Describer _describer = new(knowledge);
    private readonly Splitter _splitter = new(splitting);

    /// <exception cref="ReadingException">An expected end: damaged, encrypted, too large …</exception>
    public async Task<Product> ProcessAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        ReadDocument read = await readers.For(file).ReadAsync(file, stop).ConfigureAwait(false);
        if (read.Pages.Count == 0) { return Container(file, read); }

        CleanText text = Cleaner.Clean(read.Pages);
        Description description = _describer.Describe(text, read.Properties, file.Name);
        ScreeningVerdict verdict = _screener.Screen(text, $"{description.Title} {file.Name}");
        if (verdict.IsHeldBack) { return Ended(OutcomeKind.HeldBack, verdict.Reason, file, read); }

        if (text.Text.Length == 0) { return Ended(OutcomeKind.NoText, MissingText(read), file, read); }

        IReadOnlyList<Passage> passages = _splitter.Split(text, stop);
        return Ended(OutcomeKind.Indexed, Missing(read), file, read) with { Description = description, Text = TextCodec.Write(text, passages) };
    }

    private static Product Container(SourceFile file, ReadDocument read) =>
        new(OutcomeKind.Container, $"Bevat {read.Attachments.Count} {(read.Attachments.Count == 1 ? "bestand" : "bestanden")}.", file.Format, Attachments: read.Attachments);

    private static Product Ended(OutcomeKind outcome, string? reason, SourceFile file, ReadDocument read) => new(
        outcome,
        reason,
        file.Format,
        Pages: read.Pages.Count,
        PagesRead: read.Pages.Count(p => p.Method != ReadingMethod.None),
        Method: MethodOf(read.Pages),
        Attachments: read.Attachments);

    private static string MethodOf(IReadOnlyList<Page> pages)
    {
        bool text = pages.Any(p => p.Method == ReadingMethod.Text), ocr = pages.Any(p => p.Method == ReadingMethod.Ocr);
        return (text, ocr) switch { (true, true) => "text+ocr", (true, false) => "text", (false, true) => "ocr", _ => "none" };
    }

    private static string MissingText(ReadDocument read) => Missing(read) ?? "Er staat geen tekst in dit bestand.";

    /// <summary>Why pages lack text; null when nothing is known to be missing.</summary>
    private static string? Missing(ReadDocument read)
    {
        string[] reasons = [.. read.Pages.Select(p => p.Missing).OfType<string>().Distinct().Take(3)];
        return reasons.Length == 0 ? null : string.Join(' ', reasons);
    }
}
