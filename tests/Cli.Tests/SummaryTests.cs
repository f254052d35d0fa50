using System.Text.Json;
using System.Text.RegularExpressions;
using ZVSearch.Support;

namespace ZVSearch.Cli.Tests;

/// <summary>The letter over the sample documents, as the contract gives it.</summary>
public sealed partial class SummaryTests(SummaryTests.Samples samples) : IClassFixture<SummaryTests.Samples>
{
    public static TheoryData<string, string, string, string?> Questions() => new()
    {
        { "2024-01-01", "2024-12-31", "ondermijning,jeugdgroepen,onbegrepen-gedrag,cter", null },
        { "2025-01-01", "2025-06-30", "geldezels,cybercrime,huiselijk-geweld,jeugdgroepen", null },
        { "2025-01-01", "2025-06-30", "geldezels,cter,onbegrepen-gedrag,jeugd", "Noord-Holland Noord" },
        { "2025-07-01", "2025-12-31", "mensenhandel,uitbuiting,ondermijning,informatiedeling", null },
        { "2026-01-01", "2026-12-31", "geldezels,woonoverlast,nazorg,cybercrime", "Kennemerland" },
        { "2026-01-01", "2026-12-31", "verslaving,huiselijk-geweld,mensenhandel,kennisdeling", null },
    };

    /// <summary>Every number, date, amount and name of a point stands in the passage that it cites, and all its words do so in order.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task EveryPoint_IsWordForWordInWhatItCites(string from, string to, string themes, string? region)
    {
        JsonElement letter = await AskAsync(from, to, themes, region);
        JsonElement[] points = [.. letter.GetProperty("themes").EnumerateArray().SelectMany(t => t.GetProperty("points").EnumerateArray().Concat(t.GetProperty("overlaps").EnumerateArray()))];
        points.Length.ShouldBeGreaterThan(5);
        foreach (JsonElement point in points)
        {
            string text = Words(point.GetProperty("text").GetString() ?? string.Empty);
            string[] sources = [.. point.GetProperty("sources").EnumerateArray().Select(s => Words(s.GetProperty("text").GetString() ?? string.Empty))];
            sources.Length.ShouldBeGreaterThan(0);
            string all = $" {string.Join(' ', sources)} ";
            foreach (string claim in Claim().Matches(text).Select(m => m.Value)) { all.ShouldContain(claim, Case.Insensitive, text); }

            if (sources.Length == 1) { InOrder(text, sources[0]).ShouldBeTrue($"{text} <> {sources[0]}"); }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task FourThemes_AreReadInTwoMinutes(string from, string to, string themes, string? region)
    {
        string file = samples.Folder[$"{from}{region}.html"];
        string[] arguments = ["summary", "--from", from, "--to", to, "--theme", themes, "--format", "html", "--out", file, "--data", samples.Data];
        (await Zvsearch.RunAsync(region is null ? arguments : [.. arguments, "--region", region])).Code.ShouldBe(0);
        string page = await File.ReadAllTextAsync(file);
        string running = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("id=\"bronnen\"", StringComparison.Ordinal)];
        Tag().Replace(running, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(600);
    }

    [Fact]
    public async Task Json_HasTheShapeOfTheContract_AndIsTheSameTwice()
    {
        JsonElement letter = await AskAsync("2025-01-01", "2025-06-30", "geldezels", null);
        letter.GetProperty("period").GetProperty("from").GetString().ShouldBe("2025-01-01");
        JsonElement theme = letter.GetProperty("themes")[0];
        foreach (string name in (string[])["id", "label", "points", "changes", "overlaps", "expiring", "decisions"]) { theme.TryGetProperty(name, out _).ShouldBeTrue(name); }

        JsonElement source = theme.GetProperty("points")[0].GetProperty("sources")[0];
        foreach (string name in (string[])["file", "page", "text"]) { source.TryGetProperty(name, out _).ShouldBeTrue(name); }

        (await AskAsync("2025-01-01", "2025-06-30", "geldezels", null)).GetRawText().ShouldBe(letter.GetRawText());
    }

    [Fact]
    public async Task Board_LearnsOfDoubleWorkAndOfWhatEnds()
    {
        JsonElement geldezels = (await AskAsync("2025-01-01", "2025-12-31", "geldezels", null)).GetProperty("themes")[0];
        geldezels.GetProperty("overlaps").EnumerateArray().SelectMany(o => o.GetProperty("sources").EnumerateArray()).Select(s => s.GetProperty("file").GetString())
            .ShouldContain("Hoorn/Plan van aanpak Jongeren en snel geld 2025-2026.odt");
        JsonElement nuisance = (await AskAsync("2026-01-01", "2026-12-31", "woonoverlast", "Kennemerland")).GetProperty("themes")[0];
        nuisance.GetProperty("expiring").EnumerateArray().ShouldContain(p => (p.GetProperty("text").GetString() ?? string.Empty).Contains("31 december 2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ClosedDocument_IsInNoLetterOfOthers()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["in"]);
        await File.WriteAllTextAsync(folder["in/besluit.txt"], "Besluitenlijst college\nDatum: 12 maart 2025\n\nGeldezels\nBesluit: het college stelt € 40.000 beschikbaar voor de aanpak van geldezels op het mbo.\n");
        (await Zvsearch.RunAsync("ingest", folder["in"], "--data", folder["data"], "--audience", "besloten")).Code.ShouldBe(0);
        string[] ask = ["summary", "--from", "2025-01-01", "--to", "2025-12-31", "--theme", "geldezels", "--data", folder["data"], "--json"];
        (await Zvsearch.RunAsync([.. ask, "--as", "lid", "--groups", "besloten"])).Output.ShouldContain("40.000");
        (await Zvsearch.RunAsync([.. ask, "--as", "bezoeker"])).Output.ShouldNotContain("40.000");
    }

    [Theory]
    [InlineData("--from 2025-13-01 --to 2025-12-31", "jjjj-mm-dd")]
    [InlineData("--from 2025-12-31 --to 2025-01-01", "--from ligt na --to")]
    [InlineData("--from 2025-01-01 --to 2025-12-31 --theme vuurtorens", "Onbekend thema")]
    [InlineData("--from 2025-01-01 --to 2025-12-31 --region Groningen", "Onbekend gebied")]
    [InlineData("--from 2025-01-01 --to 2025-12-31 --format docx", "--out")]
    [InlineData("--from 2025-01-01 --to 2025-12-31 --format pdf", "Onbekende vorm")]
    public async Task WrongUse_SaysWhatToType(string arguments, string expected)
    {
        (int code, _, string error) = await Zvsearch.RunAsync(["summary", .. arguments.Split(' '), "--data", samples.Data]);
        code.ShouldBe(2);
        error.ShouldContain(expected);
    }

    private Task<JsonElement> AskAsync(string from, string to, string themes, string? region) =>
        Zvsearch.JsonAsync(region is null ? ["summary", "--from", from, "--to", to, "--theme", themes, "--data", samples.Data] : ["summary", "--from", from, "--to", to, "--theme", themes, "--region", region, "--data", samples.Data]);

    private static string Words(string text) => Blank().Replace(text, " ").Trim();

    /// <summary>Shortening leaves words out; it never adds one or changes their order.</summary>
    private static bool InOrder(string text, string source)
    {
        int at = 0;
        foreach (string word in Word().Matches(text).Select(m => m.Value))
        {
            int next = source.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            if (next < 0) { return false; }

            at = next + word.Length;
        }

        return true;
    }

    [GeneratedRegex(@"€\s?\d[\d.,]*\d|\d[\d.,:/-]*\d|\d|(?<=\S\s)\p{Lu}[\p{L}\d'’-]+(?:\s\p{Lu}[\p{L}\d'’-]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"[\w€%]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();

    /// <summary>The samples, taken in once.</summary>
    public sealed class Samples : IAsyncLifetime
    {
        public TempFolder Folder { get; } = new();

        public string Data => Folder["data"];

        public async Task InitializeAsync() => (await Zvsearch.RunAsync("ingest", Path.Combine(Repository.Root, "ingest", "Samples"), "--data", Data)).Code.ShouldBe(0);

        public Task DisposeAsync()
        {
            Folder.Dispose();
            return Task.CompletedTask;
        }
    }
}
