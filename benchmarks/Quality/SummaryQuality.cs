// Measures: of the points that a board must learn, how many are in the letter; of the sentences in the letter, how many are beside the point; how many are literally in their source.
// Corpus: a data folder that holds the documents of a set, and labels { periods: [{ theme, region, from, to, keyPoints: [{ name, quotes }], fine }] }.
// Baselines in the same run, with as many words: the first sentences of the same documents (lead), and TextRank (Mihalcea and Tarau 2004) over all their sentences.
// Left out: whether the sentences read well one after the other.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;
using ZVSearch.Language.Sentences;
using ZVSearch.Language.Tokens;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>Letters against labels.</summary>
internal static partial class SummaryQuality
{
    public static async Task RunAsync(string data, string goldFile, bool showsErrors)
    {
        Period[] periods = Gold(await File.ReadAllTextAsync(goldFile).ConfigureAwait(false));
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(data), CancellationToken.None).ConfigureAwait(false);
        var catalogue = new CatalogueReader(store);
        SummaryStock stock = await SummaryStock.ReadAsync(new FindingsReader(store), catalogue, new OverlapReader(store), Reader.Administrator, CancellationToken.None).ConfigureAwait(false);
        var maker = SummaryMaker.Create(catalogue);
        Score product = new("product"), lead = new("lead"), rank = new("TextRank");
        foreach (Period period in periods)
        {
            Letter letter = await maker.MakeAsync(new SummaryQuestion(Reader.Administrator, period.From, period.To, [period.Theme], period.Region, new HashSet<string>()), stock, CancellationToken.None).ConfigureAwait(false);
            Told[] told = [.. letter.Themes[0].Points.Where(p => p.Kind != PointKind.Elsewhere).Select(p => new Told(p.Text, [.. p.Sources.Select(s => new Quote(s.File, s.Text))], $"{p.Kind} {p.Weight:0.00}"))];
            int words = told.Sum(t => SentenceSplitter.CountWords(t.Text));
            Told[] sentences = [.. await SentencesAsync(catalogue, stock, period).ConfigureAwait(false)];
            product.Add(period, told, showsErrors);
            lead.Add(period, Within(Leads(sentences), words), false);
            rank.Add(period, Within(TextRank(sentences), words), false);
        }

        foreach (Score score in (Score[])[product, lead, rank]) { score.Print(periods.Length); }
    }

    private static async Task<IEnumerable<Told>> SentencesAsync(CatalogueReader catalogue, SummaryStock stock, Period period)
    {
        var told = new List<Told>();
        foreach (DescribedDocument document in stock.Documents.Where(d => stock.IsIn(d, period.From, period.To) && d.Facts.Any(f => f.Card == Cards.Theme && f.Item == period.Theme)).OrderByDescending(d => d.Date))
        {
            if (await catalogue.TextAsync(document.Hash, Reader.Administrator, CancellationToken.None).ConfigureAwait(false) is not { } read) { continue; }

            told.AddRange(read.Text.Blocks.Where(b => b.Kind is not (BlockKind.Furniture or BlockKind.Heading)).SelectMany(b => SentenceSplitter.Split(read.Text.Text, b.Start, b.End))
                .Select(s => read.Text.Text[s.Start..s.End]).Where(s => SentenceSplitter.CountWords(s) >= 5).Select(s => new Told(s, [new Quote(document.File, s)], string.Empty)));
        }

        return told;
    }

    /// <summary>The first sentence of each document, then the second of each, and so on.</summary>
    private static IEnumerable<Told> Leads(Told[] sentences) =>
        sentences.GroupBy(s => s.Sources[0].File, StringComparer.Ordinal).SelectMany(g => g.Select((s, i) => (s, i))).OrderBy(p => p.i).Select(p => p.s);

    private static IEnumerable<Told> TextRank(Told[] sentences)
    {
        HashSet<string>[] stems = [.. sentences.Select(s => Terms.Stems(s.Text).Select(t => t.Text).ToHashSet(StringComparer.Ordinal))];
        int n = sentences.Length;
        double[][] alike = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j || stems[i].Count < 2 || stems[j].Count < 2 ? 0 : stems[i].Count(stems[j].Contains) / (Math.Log(stems[i].Count) + Math.Log(stems[j].Count))).ToArray())];
        double[] sums = [.. alike.Select(a => a.Sum())], ranks = [.. Enumerable.Repeat(1.0, n)];
        for (int round = 0; round < 30; round++)
        {
            ranks = [.. Enumerable.Range(0, n).Select(i => 0.15 + (0.85 * Enumerable.Range(0, n).Where(j => sums[j] > 0).Sum(j => alike[j][i] / sums[j] * ranks[j])))];
        }

        return sentences.Select((s, i) => (s, i)).OrderByDescending(p => ranks[p.i]).ThenBy(p => p.i).Select(p => p.s);
    }

    private static Told[] Within(IEnumerable<Told> sentences, int words)
    {
        var taken = new List<Told>();
        foreach (Told sentence in sentences)
        {
            int length = SentenceSplitter.CountWords(sentence.Text);
            if (length > words) { continue; }

            words -= length;
            taken.Add(sentence);
        }

        return [.. taken];
    }

    internal static Period[] Gold(string json)
    {
        using JsonDocument gold = JsonDocument.Parse(json);
        return [.. gold.RootElement.GetProperty("periods").EnumerateArray().Select(p => new Period(
            Text(p, "theme"),
            p.TryGetProperty("region", out JsonElement region) ? region.GetString() : null,
            DateOnly.Parse(Text(p, "from"), CultureInfo.InvariantCulture),
            DateOnly.Parse(Text(p, "to"), CultureInfo.InvariantCulture),
            [.. p.GetProperty("keyPoints").EnumerateArray().Select(k => (Text(k, "name"), Quotes(k.GetProperty("quotes"))))],
            Quotes(p.GetProperty("fine"))))];
    }

    private static Quote[] Quotes(JsonElement list) => [.. list.EnumerateArray().Select(q => new Quote(Text(q, "file"), Text(q, "text")))];

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString() ?? string.Empty;

    internal sealed record Quote(string File, string Text)
    {
        private readonly Dictionary<string, int> _words = WordsOf(Text).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        /// <summary>The same words in the same file: one holds the other, or most words of one are in the other.</summary>
        public bool Matches(Quote other)
        {
            bool isFile = File == other.File || File.StartsWith(other.File + "/", StringComparison.Ordinal) || other.File.StartsWith(File + "/", StringComparison.Ordinal);
            string[] own = WordsOf(Text), others = WordsOf(other.Text);
            if (!isFile || own.Length == 0 || others.Length == 0) { return false; }

            string left = $" {string.Join(' ', own)} ", right = $" {string.Join(' ', others)} ";
            if ((own.Length > 2 && right.Contains(left, StringComparison.Ordinal)) || (others.Length > 2 && left.Contains(right, StringComparison.Ordinal))) { return true; }

            double shared = _words.Sum(w => Math.Min(w.Value, other._words.GetValueOrDefault(w.Key)));
            return shared / own.Length >= 0.7 || shared / others.Length >= 0.8;
        }
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex(@"[\w€%]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    private sealed record Told(string Text, Quote[] Sources, string Kind);

    internal sealed record Period(string Theme, string? Region, DateOnly From, DateOnly To, (string Name, Quote[] Quotes)[] KeyPoints, Quote[] Fine);

    private sealed class Score(string name)
    {
        private int _points, _found, _sentences, _beside, _words, _literal;

        public void Add(Period period, Told[] told, bool shows)
        {
            bool[] found = [.. period.KeyPoints.Select(k => k.Quotes.Any(q => told.Any(t => t.Sources.Any(q.Matches))))];
            Quote[] good = [.. period.KeyPoints.SelectMany(k => k.Quotes), .. period.Fine];
            bool[] beside = [.. told.Select(t => !good.Any(q => t.Sources.Any(q.Matches)))];
            (_points, _found, _sentences, _beside) = (_points + found.Length, _found + found.Count(f => f), _sentences + told.Length, _beside + beside.Count(b => b));
            _words += told.Sum(t => SentenceSplitter.CountWords(t.Text));
            _literal += told.Count(t => t.Sources.Length > 1 || t.Sources[0].Text.Contains(t.Text[1..], StringComparison.Ordinal));
            if (!shows) { return; }

            Console.WriteLine($"{period.Theme} {period.Region} {period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}: points {found.Count(f => f)}/{found.Length}, beside {beside.Count(b => b)}/{told.Length}");
            for (int i = 0; i < found.Length; i++) { if (!found[i]) { Console.WriteLine($"    MISSED {period.KeyPoints[i].Name} | {period.KeyPoints[i].Quotes[0].File} | {period.KeyPoints[i].Quotes[0].Text}"); } }

            for (int i = 0; i < told.Length; i++) { Console.WriteLine($"    {(beside[i] ? "BESIDE" : "ok    ")} {told[i].Kind} {told[i].Text} | {told[i].Sources[0].File}"); }
        }

        public void Print(int periods) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-9} key points {_found,4} of {_points,4}  {(double)_found / Math.Max(1, _points):0.000}   beside the point {_beside,4} of {_sentences,4}  {(double)_beside / Math.Max(1, _sentences):0.000}   literal {_literal,4} of {_sentences,4}   words per theme {_words / Math.Max(1, periods)}"));
    }
}
