using System.Net;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Web.Pages.Letters;

namespace ZVSearch.Web.Tests.Letters;

/// <summary>A draft is changed by people: every change is a version, and nothing that was typed is lost.</summary>
public sealed class LetterEditorTests : IAsyncLifetime
{
    private LetterHost? _host;
    private int _id;

    private LetterHost Host => _host ?? throw new InvalidOperationException("Not started.");

    private string Here => $"/brieven/{_id}";

    public async Task InitializeAsync()
    {
        _host = await LetterHost.StartAsync();
        _id = await _host.AddLetterAsync();
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Page_ShowsWordsSourcesReasonAndMeasures()
    {
        string page = await Host.TextAsync(Here);
        page.ShouldContain("De raad stelt 12 plaatsen beschikbaar in Hoorn.");
        page.ShouldContain("Rij; cel");
        page.ShouldContain($"href=\"/document/{new string('a', 64)}?plek=10-60#passage\"");
        page.ShouldContain("Waarom staat dit hier?");
        page.ShouldContain("Het is een besluit.");
        page.ShouldContain("Gewicht: 81 van 100");
        page.ShouldContain("binnen 600");
        page.ShouldContain("Leesbaarheid");
        page.ShouldContain("Geen stukken gezien uit Texel.");
        page.ShouldNotContain("Dit staat niet in de bronnen");
    }

    [Fact]
    public async Task Page_HostileWords_AreShownAsText()
    {
        string page = await Host.Client.GetStringAsync(Here);
        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        page.ShouldNotContain(LetterHost.Hostile);
        await Host.DoneAsync($"{Here}/bewerken", ("versie", "1"), ("door", LetterHost.Hostile), ("opening", "</textarea>" + LetterHost.Hostile));
        (await Host.Client.GetStringAsync(Here)).ShouldNotContain(LetterHost.Hostile);
        (await Host.Client.GetStringAsync(Here + "/versies")).ShouldNotContain(LetterHost.Hostile);
        (await Host.Client.GetStringAsync(Here + "?door=%22%3E" + Uri.EscapeDataString(LetterHost.Hostile) + "&gemeld=" + Uri.EscapeDataString(LetterHost.Hostile))).ShouldNotContain(LetterHost.Hostile);
    }

    [Theory]
    [InlineData("punten/b/omhoog", "b a | c", "punt-b", "punt omhoog")]
    [InlineData("punten/a/omlaag", "b a | c", "punt-a", "punt omlaag")]
    [InlineData("punten/a/weg", "b | c", "thema-jeugd", "punt weg")]
    [InlineData("themas/geldezels/omhoog", "c | a b", "thema-geldezels", "thema omhoog: Geldezels")]
    [InlineData("themas/jeugd/omlaag", "c | a b", "thema-jeugd", "thema omlaag")]
    [InlineData("themas/jeugd/weg", "c", "brief", "thema weg")]
    public async Task Button_ChangesTheOrder_AndTheBrowserGoesBackToIt(string action, string order, string anchor, string said)
    {
        string next = await Host.DoneAsync($"{Here}/{action}", ("versie", "1"), ("door", "projectleider"));
        next.ShouldBe($"{Here}?gemeld=bewaard&door=projectleider&bij={anchor}#{anchor}");
        string page = await Host.TextAsync(next);
        page.ShouldContain("Bewaard als nieuwe versie");
        page.ShouldContain($"id=\"{anchor}\"");
        page.ShouldContain("value=\"projectleider\"");
        (await Host.LetterAsync(_id)).ShouldSatisfyAllConditions(l => OrderOf(l.Letter).ShouldBe(order), l => l.Version.ShouldBe(2));
        Store.Letters.LetterVersionRow version = (await Host.Letters.VersionsAsync(_id, default))[0];
        version.By.ShouldBe("projectleider");
        version.Change.ShouldContain(said);
    }

    [Theory]
    [InlineData("punten/a/omhoog")]
    [InlineData("punten/b/omlaag")]
    [InlineData("themas/jeugd/omhoog")]
    [InlineData("punten/a/bewaar")]
    [InlineData("bewerken")]
    public async Task Button_ThatChangesNothing_MakesNoVersion(string action)
    {
        (await Host.DoneAsync($"{Here}/{action}", [("versie", "1"), ("door", "x"), .. Untouched()])).ShouldContain("gemeld=gelijk");
        (await Host.LetterAsync(_id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Text_Note_Opening_AreKept_AndSourcesStay()
    {
        await Host.DoneAsync($"{Here}/punten/a/bewaar", [("versie", "1"), ("door", "x"), .. Untouched("tekst-a", "De raad stelt 99 plaatsen beschikbaar in Purmerend.\r\nEcht.\u0007"), ("opmerking-a", "Zie ook Texel"), ("opening", "Geacht bestuur,")]);
        (LetterPoint a, LetterPoint b, Letter letter) = await PointsAsync();
        a.Text.ShouldBe("De raad stelt 99 plaatsen beschikbaar in Purmerend.\nEcht.");
        a.Note.ShouldBe("Zie ook Texel");
        a.Sources.ShouldHaveSingleItem().Text.ShouldContain("12 plaatsen");
        b.Text.ShouldContain(" | ", customMessage: "a point that was left alone keeps the words of its source");
        letter.Opening.ShouldBe("Geacht bestuur,");
        string page = await Host.TextAsync(Here);
        page.ShouldContain("Dit staat niet in de bronnen van dit punt: „99”, „Purmerend”");
        (await Host.Letters.VersionsAsync(_id, default))[0].Change.ShouldBe("opening; 1 punt herschreven; 1 opmerking");

        await Host.DoneAsync($"{Here}/bewerken", ("versie", "2"), ("door", "x"), ("opmerking-a", " "), ("opening", ""));
        (a, _, letter) = await PointsAsync();
        a.Note.ShouldBeNull();
        letter.Opening.ShouldBeNull();
    }

    [Fact]
    public async Task Button_KeepsWhatWasTypedElsewhere()
    {
        await Host.DoneAsync($"{Here}/punten/b/omhoog", ("versie", "1"), ("door", "x"), ("tekst-c", "Het project gaat door."));
        (await Host.LetterAsync(_id)).Letter.ShouldSatisfyAllConditions(l => OrderOf(l).ShouldBe("b a | c"), l => l.Themes[1].Points[0].Text.ShouldBe("Het project gaat door."));
    }

    [Fact]
    public async Task Conflict_NothingIsSaved_AndWhatWasTypedStays()
    {
        await Host.DoneAsync($"{Here}/bewerken", ("versie", "1"), ("door", "een"), ("tekst-a", "Van een."), ("tekst-c", "Ook van een."));
        string page = await Host.RefusedAsync(HttpStatusCode.Conflict, $"{Here}/punten/a/omlaag", [("versie", "1"), ("door", "twee"), .. Untouched("tekst-a", "Van twee.")]);
        page.ShouldContain("Iemand anders heeft de brief intussen veranderd");
        page.ShouldContain(">Van twee.</textarea>");
        page.ShouldContain("In de brief staat nu: „Van een.”");
        page.ShouldContain(">Ook van een.</textarea>", customMessage: "a field that was left alone shows the letter as it is now");
        page.ShouldContain("name=\"versie\" value=\"2\"");
        (await Host.LetterAsync(_id)).Version.ShouldBe(2);

        await Host.DoneAsync($"{Here}/bewerken", ("versie", "2"), ("door", "twee"), ("tekst-a", "Van twee."), ("tekst-c", "Ook van een."));
        (await Host.LetterAsync(_id)).Letter.Themes[1].Points[0].Text.ShouldBe("Ook van een.");
    }

    [Fact]
    public async Task Conflict_PointIsGone_WhatWasTypedCanBeCopied()
    {
        await Host.DoneAsync($"{Here}/punten/a/weg", ("versie", "1"), ("door", "een"));
        string page = await Host.RefusedAsync(HttpStatusCode.Conflict, $"{Here}/bewerken", ("versie", "1"), ("door", "twee"), ("tekst-a", "Dit was een goede zin."));
        page.ShouldContain("punten die niet meer in de brief staan");
        page.ShouldContain("Dit was een goede zin.");
    }

    [Fact]
    public async Task NoDraft_IsReadOnly_AndAFormKeepsWhatWasTypedInSight()
    {
        await Host.Letters.DecideAsync(_id, LetterStatus.Approved, "directeur", default);
        string page = await Host.TextAsync(Here);
        page.ShouldNotContain("name=\"tekst-a\"");
        page.ShouldContain("Terug naar concept");
        page.ShouldContain("12 plaatsen");
        string refused = await Host.RefusedAsync(HttpStatusCode.Conflict, $"{Here}/bewerken", ("versie", "1"), ("door", "x"), ("tekst-a", "Te laat."));
        refused.ShouldContain("geen concept meer");
        refused.ShouldContain("Te laat.");
        (await Host.LetterAsync(_id)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("tekst-a", 2001, "te lang")]
    [InlineData("tekst-a", 0, "kan niet leeg zijn")]
    [InlineData("opmerking-a", 1001, "opmerking is te lang")]
    [InlineData("opening", 3001, "opening is te lang")]
    [InlineData("door", 101, "naam of functie")]
    [InlineData("door", 0, "naam of functie")]
    public async Task Bad_Field_IsSaid_AndStays(string field, int length, string fault)
    {
        string typed = new('w', length);
        (string, string)[] fields = [("versie", "1"), ("door", field == "door" ? typed : "x"), .. field == "door" ? Array.Empty<(string, string)>() : [(field, typed)]];
        string page = await Host.RefusedAsync(HttpStatusCode.BadRequest, $"{Here}/bewerken", fields);
        page.ShouldContain(fault);
        if (field != "door" && length > 0) { page.ShouldContain(typed); }

        (await Host.LetterAsync(_id)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("/brieven/99/bewerken", "1")]
    [InlineData("/brieven/1/punten/onbekend/omhoog", "1")]
    [InlineData("/brieven/1/punten/a/verdubbel", "1")]
    [InlineData("/brieven/1/themas/onbekend/weg", "1")]
    [InlineData("/brieven/1/themas/jeugd/verdubbel", "1")]
    [InlineData("/brieven/1/bewerken", "9")]
    [InlineData("/brieven/1/bewerken", "x")]
    [InlineData("/brieven/1/bewerken", "")]
    public async Task Unknown_Target_IsNotThere(string address, string version) =>
        (await Host.PostAsync(address, ("versie", version), ("door", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void Words_ForAChange_AreShort() =>
        LetterAction.OfPoint(new Letter(default, default, null, [new LetterTheme("t", "T", [new LetterPoint("p", PointKind.News, new string('w', 500), [], 1, "")], [], [], [], [])]), "p", "weg").ShouldNotBeNull().Words.Length.ShouldBeLessThan(100);

    private static string OrderOf(Letter letter) => string.Join(" | ", letter.Themes.Select(t => string.Join(' ', t.Points.Select(p => p.Id))));

    private async Task<(LetterPoint A, LetterPoint B, Letter Letter)> PointsAsync()
    {
        Letter letter = (await Host.LetterAsync(_id)).Letter;
        return (letter.Themes[0].Points[0], letter.Themes[0].Points[1], letter);
    }

    /// <summary>The fields as the page of the first version fills them, but for one.</summary>
    private static (string, string)[] Untouched(string field = "", string typed = "") =>
    [
        .. LetterEdits.PointsOf(LetterHost.Made()).Select(p => ($"tekst-{p.Id}", Reports.Summaries.LetterText.Shown(p))).Select(f => f.Item1 == field ? (field, typed) : f),
    ];
}
