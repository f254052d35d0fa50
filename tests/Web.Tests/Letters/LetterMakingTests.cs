using System.Net;
using System.Text.RegularExpressions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Web.Pages.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>A letter is made from documents when somebody asks for it.</summary>
public sealed partial class LetterMakingTests
{
    private static readonly (string, string)[] Year = [("periode", "eigen"), ("van", "2025-01-01"), ("tot", "2025-12-31")];

    [Fact]
    public async Task Own_Days_GiveADraftWithSourcesThatLeadToTheirPlace()
    {
        await using LetterHost host = await LetterHost.StartAsync(hasDocuments: true);
        string address = await host.DoneAsync("/brieven/nieuw", [.. Year, ("gebied", "Alkmaar")]);
        address.ShouldMatch("^/brieven/[0-9]+\\?gemeld=gemaakt$");
        string page = await host.TextAsync(address);
        page.ShouldContain("De brief is gemaakt");
        page.ShouldContain("1 januari tot en met 31 december 2025");
        string source = Source().Match(page).Groups[1].Value;
        source.ShouldNotBeEmpty();
        (await host.TextAsync(source)).ShouldContain("id=\"passage\"");
        page.ShouldNotContain("Achterslot");
    }

    [Fact]
    public async Task Same_Question_IsTheSameLetter()
    {
        await using LetterHost host = await LetterHost.StartAsync(hasDocuments: true);
        string first = await host.DoneAsync("/brieven/nieuw", Year), again = await host.DoneAsync("/brieven/nieuw", Year);
        again.ShouldBe(first.Replace("gemaakt", "was-er-al", StringComparison.Ordinal));
        (await host.TextAsync(again)).ShouldContain("er is niets veranderd");
        (await host.DoneAsync("/brieven/nieuw", [.. Year, ("thema", "geldezels")])).ShouldContain("gemaakt");
        (await host.DoneAsync("/brieven/nieuw", [.. Year, ("gebied", "Hoorn")])).ShouldContain("gemaakt");
        (await host.Letters.AllAsync(default)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Closed_Documents_OnlyForTheirGroup()
    {
        await using LetterHost host = await LetterHost.StartAsync(hasDocuments: true);
        (string, string)[] question = [.. Year, ("thema", "geldezels")];
        (await host.TextAsync(await host.DoneAsync("/brieven/nieuw", question))).ShouldNotContain("Achterslot");
        (await host.TextAsync(await host.DoneAsync("/brieven/nieuw", [.. question, ("groepen", "driehoek")]))).ShouldContain("Achterslot");
    }

    [Fact]
    public async Task Quarter_HasTheKeyOfItsSubscriptions()
    {
        await using LetterHost host = await LetterHost.StartAsync();
        Store.Letters.SubscriptionRow subscription = await host.SubscribeAsync();
        await host.DoneAsync("/brieven/nieuw", ("periode", "kwartaal"));
        await host.DoneAsync("/brieven/nieuw", ("periode", "maand"));
        IReadOnlyList<Store.Letters.LetterRow> rows = await host.Letters.AllAsync(default);
        rows.Single(r => r.Rhythm == Rhythm.Quarterly).ShouldSatisfyAllConditions(r => r.Key.ShouldBe(subscription.Key()), r => r.From.AddMonths(3).AddDays(-1).ShouldBe(r.To));
        rows.Single(r => r.Rhythm == Rhythm.Monthly).From.Day.ShouldBe(1);
        (await host.TextAsync($"/brieven/{rows[0].Id}")).ShouldContain("Er staat niets in deze brief");
    }

    [Theory]
    [InlineData("2026-05-17", Rhythm.Quarterly, 3, "2026-01-01", "2026-03-31")]
    [InlineData("2026-01-01", Rhythm.Quarterly, 3, "2025-10-01", "2025-12-31")]
    [InlineData("2026-03-31", Rhythm.Monthly, 1, "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-15", Rhythm.Monthly, 1, "2025-12-01", "2025-12-31")]
    public void Last_Period_IsOver(string today, Rhythm rhythm, int months, string from, string to) =>
        NewLetterForm.Last(rhythm, months, Day(today)).ShouldBe(new Reports.Schedules.LetterPeriod(Day(from), Day(to)));

    [Theory]
    [InlineData("periode=", "Kies een periode")]
    [InlineData("periode=eeuw", "Kies een periode")]
    [InlineData("periode=eigen", "eerste en een laatste dag")]
    [InlineData("periode=eigen&van=31-12-2025&tot=2025-12-31", "eerste en een laatste dag")]
    [InlineData("periode=eigen&van=2025-02-30&tot=2025-12-31", "eerste en een laatste dag")]
    [InlineData("periode=eigen&van=2025-12-31&tot=2025-01-01", "Draai ze om")]
    [InlineData("periode=eigen&van=2025-12-31&tot=2999-01-01", "in de toekomst")]
    [InlineData("periode=kwartaal&thema=onzin", "thema's is niet bekend")]
    [InlineData("periode=kwartaal&gebied=Parijs", "gebied is niet bekend")]
    [InlineData("periode=kwartaal&groepen=a%01b", "Noem groepen")]
    public async Task Bad_Question_IsSaidAndStaysInTheForm(string typed, string fault)
    {
        await using LetterHost host = await LetterHost.StartAsync();
        (string, string)[] fields = [.. typed.Split('&').Select(p => (p.Split('=')[0], Uri.UnescapeDataString(p.Split('=')[1]))), ("groepen", "driehoek" + LetterHost.Hostile)];
        string page = await host.RefusedAsync(HttpStatusCode.BadRequest, "/brieven/nieuw", fields);
        page.ShouldContain(fault);
        page.ShouldContain("role=\"alert\"");
        page.ShouldContain("driehoek");
        (await host.Letters.AllAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bad_Form_TooManyThemesOrNoForm_IsRefused()
    {
        await using LetterHost host = await LetterHost.StartAsync();
        (string, string)[] themes = [.. LetterScope.Choices.Take(LetterScope.MostThemes + 1).Select(c => ("thema", c.Id))];
        (await host.RefusedAsync(HttpStatusCode.BadRequest, "/brieven/nieuw", [("periode", "maand"), .. themes])).ShouldContain("hoogstens 8 thema's");
        (await host.PostAsync("/brieven/nieuw", ("groepen", "a\u0000b"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Client.PostAsync("/brieven/nieuw", new StringContent("x"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("<ul class=\"sources\">\\s*<li><a href=\"(/document/[0-9a-f]{64}\\?plek=[0-9]+-[0-9]+)#passage\"")]
    private static partial Regex Source();
}
