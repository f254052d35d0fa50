using System.Net;

namespace ZVSearch.Web.Tests.Intake;

/// <summary>Long work is left and found again.</summary>
public sealed class WorkTests
{
    [Fact]
    public async Task Job_WhileItRuns_RefreshesUnlessTurnedOffAndNoOtherStarts()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        host.Gate = new TaskCompletionSource();
        HttpResponseMessage first = await host.AddAsync(("a.txt", "Projectplan Anemoon"));
        string running = await host.Client.GetStringAsync("/beheer/werk/1");
        running.ShouldContain("<meta http-equiv=\"refresh\" content=\"5\"");
        running.ShouldContain("role=\"status\"");
        running.ShouldContain("Ververs niet vanzelf");
        (await host.Client.GetStringAsync("/beheer/werk/1?verversen=uit")).ShouldNotContain("http-equiv");
        (await host.Client.GetStringAsync("/beheer/werk")).ShouldContain("1 bestand toevoegen aan Hoorn");

        HttpResponseMessage second = await host.AddAsync(("b.txt", "Projectplan Begonia"));
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.Content.ReadAsStringAsync()).ShouldContain("Er loopt al een inname");
        (await host.PostAsync("/beheer/toevoegen/opnieuw", ("bron", host["bron"]), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        host.Inbox().ShouldBe(["Hoorn/a.txt"]);

        host.Gate.SetResult();
        (await host.FinishedAsync(first)).ShouldContain("1 opgenomen");
    }

    [Fact]
    public async Task Job_ServerStopped_IsInterruptedAndStartsAgain()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        host.Gate = new TaskCompletionSource();
        await host.AddAsync(("a.txt", "Projectplan Anemoon"));
        await host.RestartAsync();
        string page = await host.Client.GetStringAsync("/beheer/werk/1");
        page.ShouldContain(">onderbroken<");
        page.ShouldNotContain("http-equiv");
        host.Gate.SetResult();
        (await host.PostAsync("/beheer/werk/1/opnieuw", ("door", " "))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.FinishedAsync(await host.PostAsync("/beheer/werk/1/opnieuw", ("door", "beheerder")))).ShouldContain("Hoorn/a.txt");
        (await host.Client.GetStringAsync("/zoeken?q=anemoon")).ShouldContain("Projectplan Anemoon");
        (await host.PostAsync("/beheer/werk/2/opnieuw", ("door", "beheerder"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await host.PostAsync("/beheer/werk/9/opnieuw", ("door", "beheerder"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await host.Client.GetAsync("/beheer/werk/9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Job_ThatDiedWithItsProcess_IsInterrupted()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        await host.FinishedAsync(await host.AddAsync(("a.txt", "Projectplan Anemoon")));
        await host.StopAsync();
        string file = Path.Combine(host.Data.JobsFolder, "000001.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"State\":\"Done\"", "\"State\":\"Running\"", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(host.Data.JobsFolder, "uploads"));
        File.WriteAllText(Path.Combine(host.Data.JobsFolder, "000002.json"), "{ half");
        await host.RestartAsync();
        (await host.Client.GetStringAsync("/beheer/werk/1")).ShouldContain(">onderbroken<");
        Directory.Exists(Path.Combine(host.Data.JobsFolder, "uploads")).ShouldBeFalse();
    }

    [Fact]
    public async Task Job_Failed_SaysWhyAndStartsAgain()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        host.Fault = new IOException("de schijf is <vol>");
        string page = await host.FinishedAsync(await host.AddAsync(("a.txt", "Projectplan Anemoon")));
        page.ShouldContain(">niet gelukt<");
        page.ShouldContain("Uitleg: de schijf is <vol>");
        host.Fault = null;
        (await host.FinishedAsync(await host.PostAsync("/beheer/werk/1/opnieuw", ("door", "beheerder")))).ShouldContain("1 opgenomen");
    }

    [Fact]
    public async Task Job_WhileAnotherProcessWrites_WaitsForIt()
    {
        await using IntakeHost host = await IntakeHost.StartAsync(isAdministrator: true);
        HttpResponseMessage started;
        using (ZVSearch.Search.Writing.PassageIndex.Open(host.Data.IndexFolder, new ZVSearch.Search.Writing.IndexOptions()))
        {
            started = await host.AddAsync(("a.txt", "Projectplan Anemoon"));
            string page = string.Empty;
            for (int i = 0; i < 100 && !page.Contains("Er loopt een andere inname", StringComparison.Ordinal); i++)
            {
                await Task.Delay(100);
                page = await host.Client.GetStringAsync("/beheer/werk/1");
            }

            page.ShouldContain("Er loopt een andere inname");
        }

        (await host.FinishedAsync(started)).ShouldContain("1 opgenomen");
    }
}
