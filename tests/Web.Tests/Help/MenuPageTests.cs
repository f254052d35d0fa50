using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using ZVSearch.Core.Findings;
using ZVSearch.Store;
using ZVSearch.Support;
using ZVSearch.Web.Pages.Help;
using ZVSearch.Web.Pages.Layout;
using ZVSearch.Web.Tests.Lists;

namespace ZVSearch.Web.Tests.Help;

/// <summary>Pages of the menu and of the guide, with nothing taken in yet.</summary>
public sealed partial class MenuPageTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = await WebProgram.BuildAsync(new DataFolder(_folder["data"]), "http://127.0.0.1:0", WebDesk.ReadOnly, default);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    [Fact]
    public async Task Menu_EveryPageThatIsThere_HasOneHeadingALanguageAndATitle()
    {
        int seen = 0;
        foreach (string address in Navigation.Groups.SelectMany(g => g.Pages).Select(p => p.Address))
        {
            HttpResponseMessage answer = await _client.GetAsync(address);

            // What is not built yet, or is not for visitors, looks the same as what is not there.
            if (answer.StatusCode == HttpStatusCode.NotFound) { continue; }

            await CheckAsync(address);
            seen++;
        }

        seen.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Theory]
    [InlineData("/convenanten/kalender")]
    [InlineData("/besluiten?soort=acties")]
    [InlineData("/sjablonen/pga")]
    [InlineData("/hulp/wat-mag-ik-delen?onderwerp=pga")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    public async Task Page_NothingTakenIn_IsThere(string address) => await CheckAsync(address);

    [Fact]
    public async Task Guide_EveryPart_IsThereAndLeadsToTheOthers()
    {
        foreach ((string address, string name, _) in HelpParts.All)
        {
            string page = await CheckAsync(address);
            foreach ((string other, _, _) in HelpParts.All) { page.ShouldContain($"href=\"{other}\"", customMessage: name); }
        }
    }

    [Fact]
    public async Task Lists_NothingTakenIn_SayWhatToDo()
    {
        (await _client.GetStringAsync("/convenanten")).ShouldContain("Er zijn nog geen convenanten gevonden");
        (await _client.GetStringAsync("/besluiten")).ShouldContain("Er zijn nog geen verslagen gelezen");
        (await _client.GetStringAsync("/convenanten/kalender")).ShouldContain("In deze maanden loopt niets af");
        (await _client.GetStringAsync("/hulp/wat-mag-ik-delen")).ShouldContain("geen privacydeskundige gevonden");
    }

    [Fact]
    public void Experts_Functions_AreNamedWithoutPersons()
    {
        IReadOnlyList<PrivacyExpert> experts = PrivacyExpert.Of(
        [
            Made.Document("oud", "2024-01-01", Person("a", "J. Jansen", "privacyofficer", "fg@hoorn.example")),
            Made.Document("nieuw", "2026-01-01", Person("b", "P. Pietersen", "functionaris gegevensbescherming", "fg@hoorn.example")),
            Made.Document("ander", "2026-01-01", Person("c", "K. Klaassen", "projectleider", "k@hoorn.example")),
        ]);
        experts.ShouldHaveSingleItem().Role.ShouldBe("functionaris gegevensbescherming");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) { await _app.DisposeAsync(); }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static Fact[] Person(string item, string name, string role, string mail) =>
        [Made.Fact(Cards.Person, item, Fields.Name, name), Made.Fact(Cards.Person, item, Fields.Role, role), Made.Fact(Cards.Person, item, Fields.Mail, mail)];

    private async Task<string> CheckAsync(string address)
    {
        HttpResponseMessage answer = await _client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        string page = await answer.Content.ReadAsStringAsync();
        Heading().Count(page).ShouldBe(1, address);
        page.ShouldContain("<html lang=\"nl\"", customMessage: address);
        Title().IsMatch(page).ShouldBeTrue(address);
        int[] levels = [.. Level().Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..]).Select(m => m.Value[2] - '0')];
        levels.Zip(levels.Skip(1)).ShouldAllBe(p => p.Second <= p.First + 1, address);
        return page;
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<title>[^<]{3,} – ZVSearch</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<h[1-6][ >]")]
    private static partial Regex Level();
}
