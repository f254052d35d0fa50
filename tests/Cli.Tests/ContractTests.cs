using System.Text.Json;
using ZVSearch.Support;

namespace ZVSearch.Cli.Tests;

public sealed class ContractTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Data => _folder["data"];

    [Fact]
    public async Task Ingest_Json_HasTheShapeOfTheContractAndAddsUp()
    {
        JsonElement report = await IngestAsync();
        report.GetProperty("received").GetInt32().ShouldBe(3);
        (Count(report, "indexed") + Count(report, "quarantined") + Count(report, "failed") + Count(report, "unchanged") + Count(report, "removed")).ShouldBe(3);
        JsonElement document = report.GetProperty("documents")[1];
        document.GetProperty("file").GetString().ShouldBe("map/verslag.txt");
        document.GetProperty("status").GetString().ShouldBe("indexed");
        document.GetProperty("date").GetString().ShouldBe("2025-03-18");
        document.GetProperty("pages").GetInt32().ShouldBe(1);
        document.EnumerateObject().Select(p => p.Name).ShouldBeSubsetOf(["file", "status", "outcome", "reason", "title", "type", "date", "regions", "pages", "pagesRead", "method"]);
    }

    [Fact]
    public async Task Search_Json_HasTheShapeOfTheContract()
    {
        await IngestAsync();
        JsonElement answer = await Zvsearch.JsonAsync("search", "geldezels", "--data", Data);
        answer.GetProperty("total").GetInt32().ShouldBe(1);
        JsonElement hit = answer.GetProperty("hits")[0];
        foreach (string name in (string[])["file", "title", "type", "date", "regions", "score", "page", "section", "snippet", "why"]) { hit.TryGetProperty(name, out _).ShouldBeTrue(name); }

        foreach (string name in (string[])["query", "interpretation", "tookMs", "didYouMean", "facets"]) { answer.TryGetProperty(name, out _).ShouldBeTrue(name); }

        answer.GetProperty("facets").GetProperty("year")[0].GetProperty("value").GetString().ShouldBe("2025");
    }

    [Fact]
    public async Task Search_Twice_GivesTheSameBytesApartFromTime()
    {
        await IngestAsync();
        string[] answers = [await AnswerAsync(), await AnswerAsync()];
        answers[0].ShouldBe(answers[1]);

        async Task<string> AnswerAsync() => string.Join('\n', (await Zvsearch.RunAsync("search", "geldezels OF verslag", "--data", Data, "--json")).Output.Split('\n').Where(l => !l.Contains("tookMs", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reindex_Verify_Doctor_Similar_Answer()
    {
        await IngestAsync();
        (await Zvsearch.JsonAsync("reindex", "--data", Data)).GetProperty("reindexed").GetInt32().ShouldBe(2);
        (await Zvsearch.JsonAsync("verify", "--data", Data)).GetProperty("ok").GetBoolean().ShouldBeTrue();
        (await Zvsearch.JsonAsync("doctor", "--data", Data)).GetProperty("documents").GetInt32().ShouldBe(2);
        (await Zvsearch.JsonAsync("similar", "plan.txt", "--data", Data)).GetProperty("hits").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public async Task Verify_MissingOriginal_SaysSoWithExitCodeOne()
    {
        await IngestAsync();
        Directory.Delete(Path.Combine(Data, "originals"), recursive: true);
        (int code, string output, _) = await Zvsearch.RunAsync("verify", "--data", Data);
        code.ShouldBe(1);
        output.ShouldContain("origineel ontbreekt");
    }

    [Theory]
    [InlineData(2, "overlaps", "--min-grade", "4")]
    [InlineData(2, "judge", "a", "b", "misschien")]
    [InlineData(1, "check", "bestaat-niet.docx")]
    [InlineData(2, "search")]
    [InlineData(2, "bestaatniet")]
    [InlineData(2, "search", "x", "--limit", "veel")]
    [InlineData(2, "search", "x", "--from", "gisteren")]
    [InlineData(2, "search", "x", "--region", "Rotterdam")]
    [InlineData(2, "search", "x", "--groups", "a")]
    [InlineData(2, "serve", "--urls", "http://0.0.0.0:80")]
    [InlineData(1, "ingest", "/bestaat/niet")]
    [InlineData(1, "search", "x")]
    public async Task WrongUse_GivesOneDutchLineAndItsExitCode(int expected, params string[] arguments)
    {
        (int code, string output, string errors) = await Zvsearch.RunAsync([.. arguments, .. arguments[0] is "bestaatniet" ? Array.Empty<string>() : ["--data", Data]]);
        code.ShouldBe(expected, errors);
        output.ShouldBeEmpty();
        errors.Trim().Split('\n').Length.ShouldBe(1, errors);
        errors.ShouldNotContain("   at ");
    }

    public void Dispose() => _folder.Dispose();

    private static int Count(JsonElement report, string name) => report.GetProperty(name).GetInt32();

    [Fact]
    public async Task OverlapsThemesCheck_Json_HaveTheShapeOfTheContract()
    {
        const string Work = "Opdrachtgever: het college.\n\nJongeren lenen hun bankrekening uit en worden geldezel. Leerlingen krijgen voorlichting en ouders een huisbezoek.";
        _folder.Write("bron/Alkmaar/plan a.txt", "Projectplan Tulp Alkmaar\n\n" + Work + " De gemeente Alkmaar begint op 1 maart 2025.");
        _folder.Write("bron/Hoorn/plan b.txt", "Projectplan Narcis Hoorn\n\nStudenten die hun pasje afgeven zijn katvanger. Wij geven gastlessen aan scholieren en een gesprek thuis met de ouders. De gemeente Hoorn begint op 1 april 2025.");
        await Zvsearch.JsonAsync("ingest", _folder["bron"], "--data", Data);
        JsonElement pair = (await Zvsearch.JsonAsync("overlaps", "--data", Data)).GetProperty("pairs")[0];
        foreach (string name in (string[])["a", "b", "grade", "relation", "score", "signals", "evidence", "reason", "contacts"]) { pair.TryGetProperty(name, out _).ShouldBeTrue(name); }

        pair.GetProperty("signals").EnumerateObject().Select(p => p.Name).ShouldBe(["copiedText", "sameSubject", "sameAssignment"]);
        pair.GetProperty("relation").GetString().ShouldBe("double-assignment");
        pair.GetProperty("evidence")[0].GetProperty("a").GetProperty("page").GetInt32().ShouldBe(1);
        (await Zvsearch.RunAsync("judge", "Hoorn/plan b.txt", "Alkmaar/plan a.txt", "agreed", "--reason", "verdeeld in maart", "--data", Data)).Code.ShouldBe(0);
        (await Zvsearch.JsonAsync("overlaps", "--open", "--data", Data)).GetProperty("pairs").GetArrayLength().ShouldBe(0);
        (await Zvsearch.JsonAsync("judgements", "--data", Data)).GetProperty("precision")[0].GetProperty("right").GetInt32().ShouldBe(1);

        JsonElement themes = await Zvsearch.JsonAsync("themes", "--data", Data);
        (themes.GetProperty("themes").GetArrayLength() + themes.GetProperty("unassigned").GetArrayLength()).ShouldBeGreaterThan(0);
        foreach (JsonElement theme in themes.GetProperty("themes").EnumerateArray())
        {
            foreach (string name in (string[])["id", "label", "taxonomy", "terms", "size", "documents", "sentences"]) { theme.TryGetProperty(name, out _).ShouldBeTrue(name); }
        }

        _folder.Write("voorstel.txt", "Voorstel voor de gemeente Schagen\n\n" + Work);
        JsonElement check = await Zvsearch.JsonAsync("check", _folder["voorstel.txt"], "--data", Data);
        check.GetProperty("overlaps").EnumerateArray().Select(o => o.GetProperty("b").GetString()).ShouldContain("Alkmaar/plan a.txt");
        check.GetProperty("privacy").GetProperty("verdict").GetString().ShouldBe("allowed");
        check.GetProperty("agreements").ValueKind.ShouldBe(JsonValueKind.Array);
        (await Zvsearch.JsonAsync("doctor", "--data", Data)).GetProperty("documents").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Check_CaseFile_ComparesNothingAndSaysWhatMayNotBeShared()
    {
        await IngestAsync();
        _folder.Write("voorstel.txt", "Betrokkene, BSN 111222333, geboren op 1-2-1990, gebruikt geldezels.");
        JsonElement check = await Zvsearch.JsonAsync("check", _folder["voorstel.txt"], "--data", Data);
        check.GetProperty("privacy").GetProperty("verdict").GetString().ShouldBe("quarantined");
        check.GetProperty("overlaps").GetArrayLength().ShouldBe(0);
        check.GetProperty("privacy").GetRawText().ShouldNotContain("111222333");
    }

    private Task<JsonElement> IngestAsync()
    {
        _folder.Write("bron/casus.txt", "Betrokkene, BSN 111222333, geboren op 1-2-1990.");
        _folder.Write("bron/plan.txt", "Projectplan geldezels. Datum: 4 februari 2025.");
        _folder.Write("bron/map/verslag.txt", "Verslag overleg. Datum: 18 maart 2025. De voorzitter opent.");
        return Zvsearch.JsonAsync("ingest", _folder["bron"], "--data", Data);
    }
}
