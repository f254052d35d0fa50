using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Tests.Lessons;

public sealed partial class LessonPageTests : IAsyncLifetime
{
    private MemoryHost? _host;

    private MemoryHost Host => _host.ShouldNotBeNull();

    public async Task InitializeAsync() => _host = await MemoryHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task List_ShowsLessonsWithContextAndPlace()
    {
        string page = await Host.Client.GetStringAsync("/lessen");
        page.ShouldContain("niemand de meldingen na werktijd las");
        page.ShouldContain("<dt>Oorzaak</dt>");
        page.ShouldMatch("/document/[0-9a-f]{64}\\?plek=\\d+-\\d+#passage");
    }

    [Fact]
    public async Task List_ClosedDocument_DoesNotAppearOrCount() => (await Host.Client.GetStringAsync("/lessen")).ShouldNotContain("achterslot");

    [Fact]
    public async Task List_TextOfASource_IsEncoded() => (await Host.Client.GetStringAsync("/lessen?q=<script>alert(3)</script>")).ShouldNotContain("<script>alert");

    [Fact]
    public async Task List_Outcome_ShowsOnlyThoseLessons()
    {
        string page = await Host.Client.GetStringAsync("/lessen?uitkomst=mislukt");
        page.ShouldContain("buurtapp is gestopt");
        page.ShouldNotContain("vaste koppel");
    }

    [Theory]
    [InlineData("/lessen?thema=bestaat-niet&gebied=Atlantis&uitkomst=x&pagina=-3&les=fout")]
    [InlineData("/lessen?pagina=99999999999")]
    [InlineData("/lessen/pakket?les=%00&les=abc:def")]
    public async Task List_WrongParameters_AreLeftOut(string address) => (await Host.Client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Confirm_Lesson_IsNotedAndShown()
    {
        string next = await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", "bevestig"), ("door", "Beleidsadviseur Hoorn"), ("terug", "?uitkomst=mislukt&gemeld=x"));
        next.ShouldBe("/lessen?uitkomst=mislukt&gemeld=bevestigd");
        Host.Desk.Said.Single().ShouldSatisfyAllConditions(c => c.Kind.ShouldBe(CorrectionKind.Confirmed), c => c.Card.ShouldBe(Cards.Lesson), c => c.By.ShouldBe("Beleidsadviseur Hoorn"));
        (await Host.Client.GetStringAsync(next)).ShouldContain("bevestigd door een medewerker");
    }

    [Fact]
    public async Task Reject_Lesson_TakesItAway()
    {
        await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", "verwerp"), ("door", "Secretaris"));
        (await Host.Client.GetStringAsync("/lessen")).ShouldNotContain("na werktijd");
    }

    [Fact]
    public async Task Amend_Lesson_ShowsTheNewTextWithTheOldWordsOfTheSource()
    {
        (await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", "wijzig"), ("door", "Secretaris"), ("tekst", "Spreek <i>af</i> wie meldingen leest."), ("uitkomst", "gemengd"), ("oorzaak", ""), ("advies", "Maak een rooster")))
            .ShouldEndWith("gemeld=aangepast");
        string page = await Host.Client.GetStringAsync("/lessen");
        page.ShouldContain("Spreek &lt;i&gt;af&lt;/i&gt; wie meldingen leest.");
        page.ShouldContain("Maak een rooster");
        page.ShouldContain("In de bron staat");
    }

    [Theory]
    [InlineData("", "bevestig")]
    [InlineData("Secretaris", "onzin")]
    public async Task Decide_Incomplete_NotesNothing(string by, string decision)
    {
        (await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", decision), ("door", by))).ShouldEndWith("gemeld=onvolledig");
        Host.Desk.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Decide_Busy_SaysTryAgain()
    {
        Host.Desk.IsBusy = true;
        (await Host.Client.GetStringAsync(await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", "bevestig"), ("door", "Secretaris")))).ShouldContain("Probeer het over een minuut opnieuw");
    }

    [Fact]
    public async Task Decide_WayBackElsewhere_StaysInside() =>
        (await Host.PostAsync(await ActionAsync("na werktijd"), ("besluit", "bevestig"), ("door", "x"), ("terug", "https://elders.nl/?q=\r\nX: y"))).ShouldStartWith("/lessen?");

    [Fact]
    public async Task Decide_UnknownLesson_IsNotFound()
    {
        HttpResponseMessage response = await Host.Client.PostAsync($"/lessen/{new string('a', 64)}/abc", new FormUrlEncodedContent([]));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pack_ChosenLessons_AreShownWithQuestionsAndGoIntoWord()
    {
        string key = Key().Match(await Host.Client.GetStringAsync("/lessen?uitkomst=mislukt")).Groups[1].Value;
        string page = await Host.Client.GetStringAsync("/lessen/pakket?les=" + key);
        page.ShouldContain("Vragen voor het gesprek");
        page.ShouldContain("/lessen/pakket.docx?les=");
        (await Host.Client.GetStringAsync("/lessen?les=" + key)).ShouldContain("checked");
        byte[] word = await Host.Client.GetByteArrayAsync("/lessen/pakket.docx?les=" + key);
        using var zip = new ZipArchive(new MemoryStream(word));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml").ShouldNotBeNull().Open());
        string text = await reader.ReadToEndAsync();
        text.ShouldContain("Wat misging");
        text.ShouldContain("Bronnen");
    }

    [Fact]
    public async Task Pack_Nothing_SaysWhatToDo()
    {
        (await Host.Client.GetStringAsync("/lessen/pakket")).ShouldContain("Er zitten nog geen lessen in dit pakket");
        (await Host.Client.GetAsync("/lessen/pakket.docx")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task List_EmptyMemory_SaysWhatToDo()
    {
        await using MemoryHost empty = await MemoryHost.StartAsync(isEmpty: true);
        (await empty.Client.GetStringAsync("/lessen")).ShouldContain("Er zijn nog geen lessen gevonden");
    }

    [Fact]
    public async Task List_ReadOnly_SaysThatNothingCanBeChanged()
    {
        await using MemoryHost closed = await MemoryHost.StartAsync(canChange: false);
        string page = await closed.Client.GetStringAsync("/lessen");
        page.ShouldContain("staat op alleen lezen");
        page.ShouldNotContain("Klopt deze les?");
    }

    [GeneratedRegex("name=\"les\" value=\"([0-9a-f]{64}:[^\"]+)\"")]
    private static partial Regex Key();

    /// <summary>Address of the form of the first lesson with these words.</summary>
    private async Task<string> ActionAsync(string words)
    {
        string page = await Host.Client.GetStringAsync("/lessen?q=" + Uri.EscapeDataString(words));
        return Regex.Match(page, "action=\"(/lessen/[0-9a-f]{64}/[^\"]+)\"").Groups[1].Value;
    }
}
