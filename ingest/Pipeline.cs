using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
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
    public const int Version = 2;

    private readonly Screener _screener = new(knowledge);
    private readonly Describer _describer = new(knowledge);
    private readonly FactFinder _facts = new(knowledge);
    private readonly Splitter _splitter = new(splitting);

    /// <exception cref="ReadingException">An expected end: damaged, encrypted, too large …</exception>
    public async Task<Product> ProcessAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        ReadDocument read = await readers.For(file).ReadAsync(file, stop).ConfigureAwait(false);
        if (read.Pages.Count == 0) { return Container(file, read); }

        CleanText raw = Cleaner.Clean(read.Pages);
        (string title, string? type) = _describer.Name(raw, read.Properties, file.Name);
        ScreeningResult screening = _screener.Screen(raw, $"{title} {file.Name}", type, file.Order);
        if (screening.Outcome == ScreeningOutcome.Quarantined) { return Ended(OutcomeKind.HeldBack, screening.Reason, file, read) with { PersonalData = screening.Findings }; }

        CleanText text = screening.Text;
        if (text.Text.Length == 0) { return Ended(OutcomeKind.NoText, MissingText(read), file, read); }

        Description description = _describer.Describe(text, read.Properties with { Title = _screener.MaskLine(read.Properties.Title ?? string.Empty) }, _screener.MaskLine(file.Name));
        (IReadOnlyList<Fact> facts, string? without) = Facts(text, description, file.Name);
        IReadOnlyList<Passage> passages = _splitter.Split(text, stop);
        string?[] reasons = [Missing(read), without];
        return Ended(OutcomeKind.Indexed, reasons.Any(r => r is not null) ? string.Join(' ', reasons.OfType<string>()) : null, file, read) with
        {
            Description = description,
            Text = TextCodec.Write(text, passages),
            Facts = facts,
            PersonalData = screening.Findings,
            IsMasked = screening.Outcome == ScreeningOutcome.Masked,
        };
    }

    /// <summary>A text that defeats an expression is searchable all the same; the outcome says that its facts are not there.</summary>
    private (IReadOnlyList<Fact> Facts, string? Reason) Facts(CleanText text, Description description, string name)
    {
        try
        {
            return (_facts.Find(text, description, name), null);
        }
        catch (RegexMatchTimeoutException)
        {
            return ([], "De gegevens in dit document konden niet worden herkend; de tekst is wel doorzoekbaar.");
        }
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
