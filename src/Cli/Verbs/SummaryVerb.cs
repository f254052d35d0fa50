using System.CommandLine;
using System.Globalization;
using System.Text;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Knowledge;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>summary</c>: what a board must know of a period, each sentence with its source.</summary>
internal static class SummaryVerb
{
    public static Command Create()
    {
        Option<string?> from = new("--from") { Description = "Eerste dag (jjjj-mm-dd).", Required = true }, to = new("--to") { Description = "Laatste dag (jjjj-mm-dd).", Required = true };
        Option<string[]> theme = new("--theme") { Description = "Thema's: naam of id, gescheiden door komma's; zonder: de vier waarover het meest is geschreven.", DefaultValueFactory = _ => [] };
        Option<string?> region = new("--region") { Description = "Gemeente of district; zonder: de hele eenheid." }, file = new("--out") { Description = "Schrijf naar dit bestand." };
        Option<string> format = new("--format") { Description = "json, html, txt, docx of xlsx; de laatste twee met --out.", DefaultValueFactory = _ => "txt" };
        Option<string> data = CommonOptions.Data();
        Option<bool> json = CommonOptions.Json();
        Option<string?> user = CommonOptions.As(), groups = CommonOptions.Groups();
        var command = new Command("summary", "Maakt de brief aan het bestuur over een periode.") { from, to, theme, region, format, file, data, json, user, groups };
        command.SetAction(async (parsed, stop) =>
        {
            var question = new SummaryQuestion(
                CommonOptions.ReaderOf(parsed.GetValue(user), parsed.GetValue(groups)),
                Day("--from", parsed.GetValue(from)),
                Day("--to", parsed.GetValue(to)),
                Themes(parsed.GetValue(theme) ?? []),
                Region(parsed.GetValue(region)),
                new HashSet<string>());
            if (question.From > question.To) { throw new UsageException("--from ligt na --to."); }

            CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(parsed.GetValue(data) ?? "./data"), stop).ConfigureAwait(false);
            var catalogue = new CatalogueReader(store);
            SummaryStock stock = await SummaryStock.ReadAsync(new FindingsReader(store), catalogue, new OverlapReader(store), question.Reader, stop).ConfigureAwait(false);
            Letter letter = await SummaryMaker.Create(catalogue).MakeAsync(question, stock, stop).ConfigureAwait(false);
            await WriteAsync(letter, parsed.GetValue(json) ? "json" : parsed.GetValue(format) ?? "txt", parsed.GetValue(file), stop).ConfigureAwait(false);
            return 0;
        });
        return command;
    }

    private static async Task WriteAsync(Letter letter, string format, string? file, CancellationToken stop)
    {
        byte[] content = format switch
        {
            "json" => JsonOutput.Bytes(SummaryJson.Of(letter)),
            "html" => Encoding.UTF8.GetBytes(LetterPage.Write(letter)),
            "txt" => Encoding.UTF8.GetBytes(LetterMail.TextOf(letter)),
            "docx" => LetterDocument.Write(letter, LetterStatus.Draft),
            "xlsx" => LetterWorkbook.Write(letter, letter.To.ToDateTime(TimeOnly.MinValue)),
            _ => throw new UsageException($"Onbekende vorm '{format}'. Kies uit json, html, txt, docx of xlsx."),
        };
        if (file is not null)
        {
            await File.WriteAllBytesAsync(file, content, stop).ConfigureAwait(false);
            await Console.Error.WriteLineAsync($"Geschreven: {file} ({LetterWords.Count(letter)} woorden, {letter.Themes.Sum(t => t.Points.Count)} punten).").ConfigureAwait(false);
        }
        else if (format is "docx" or "xlsx") { throw new UsageException("Bij --format docx en xlsx hoort --out BESTAND."); }
        else { await Console.OpenStandardOutput().WriteAsync(content, stop).ConfigureAwait(false); }
    }

    private static DateOnly Day(string name, string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day
        : throw new UsageException($"{name} '{text}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-07-01.");

    private static string[] Themes(string[] texts) => [.. texts.SelectMany(t => KnowledgePack.BuiltIn.FindTheme(t) is { } whole ? [whole.Id] : t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(part => KnowledgePack.BuiltIn.FindTheme(part)?.Id ?? throw new UsageException($"Onbekend thema '{part}'. Typ: zvsearch themes --help, of kies uit: {string.Join(", ", KnowledgePack.BuiltIn.Themes.Select(x => x.Id))}."))).Distinct(StringComparer.Ordinal)];

    private static string? Region(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : KnowledgePack.BuiltIn.FindRegion(text)?.Name ?? throw new UsageException($"Onbekend gebied '{text}'. Noem een van de 32 gemeenten of een district.");
}
