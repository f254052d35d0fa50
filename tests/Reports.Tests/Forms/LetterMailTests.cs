using System.Text.RegularExpressions;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>The letter as a mail, with and without what is new for kept questions.</summary>
public partial class LetterMailTests
{
    private static readonly MailAddresses Addresses = new(new Uri("https://zv.voorbeeld.nl/afmelden/abc"), new Uri("https://zv.voorbeeld.nl/brief/7"), Made.Site);

    private static readonly SearchAlert Alert = new("jeugd & straat", new Uri("https://zv.voorbeeld.nl/zoeken?q=jeugd&type=plan"), 2, ["Eerste stuk", "Tweede stuk"]);

    [Fact]
    public void Text_HoldsTheWholeLetter() => LetterMail.Of(Made.Full, [Alert], Addresses).Text.ShouldBe($"""
        Brief aan het bestuur: Hoorn
        1 januari tot en met 31 maart 2026

        Goed nieuws.
        En minder goed nieuws.

        JEUGD

        Besluit:
        - Het overleg besluit de aanpak te verlengen. (Uit: Plan van aanpak) [1]
        - De gemeente stelt geld beschikbaar. (Uit: Notulen) [2]

        Mogelijk dubbel:
        - “Een” en “twee” (Uit: Plan van aanpak en Ander plan) [1] [3]

        Stukken per district: Noord-Holland Noord 5, Kennemerland 2.

        ZORG | STRAAT

        Resultaat:
        - Rij; met; cellen (Uit: Notulen) [2]
          Noot: Herschreven door de redactie.

        Stukken per district: Noord-Holland Noord 1.

        WAT WIJ NIET HEBBEN GEZIEN
        - Jeugd: Geen stukken uit deze periode gezien van: Medemblik. Geen stuk noemt als partner: onderwijs en zorg. Nu wel genoemd: wonen.

        UW BEWAARDE VRAGEN
        - jeugd & straat: 2 nieuwe stukken
          - Eerste stuk
          - Tweede stuk
          https://zv.voorbeeld.nl/zoeken?q=jeugd&type=plan

        BRONNEN
        [1] Plan van aanpak, pagina 4, 3 februari 2026
            https://zv.voorbeeld.nl/document/{Made.Hash("Plan van aanpak")}?plek=10-50#passage
        [2] Notulen, pagina 4, 3 februari 2026
            https://zv.voorbeeld.nl/document/{Made.Hash("Notulen")}?plek=50-90#passage
        [3] Ander plan, pagina 4, 3 februari 2026
            https://zv.voorbeeld.nl/document/{Made.Hash("Ander plan")}?plek=70-110#passage

        ---
        Lees deze brief op een webpagina: https://zv.voorbeeld.nl/brief/7
        U krijgt deze mail omdat u zich hebt aangemeld voor de brief aan het bestuur en vragen bewaart.
        Afmelden: https://zv.voorbeeld.nl/afmelden/abc

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Html_IsInlineAndEncoded()
    {
        LetterMail mail = LetterMail.Of(Made.Attacked, [Alert with { Name = Made.Hostile, Titles = [Made.Hostile] }], Addresses);
        mail.Html.ShouldNotContain("<script");
        mail.Html.ShouldNotContain("<style");
        mail.Html.ShouldNotContain("<img");
        mail.Html.ShouldNotContain(" class=");
        mail.Html.ShouldContain("<html lang=\"nl\">");
        mail.Html.ShouldContain("q=jeugd&amp;type=plan");
        mail.Subject.ShouldNotContain(c => char.IsControl(c));
        mail.Text.ShouldNotContain(c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Html_SaysWhyAndHowToStop()
    {
        string html = LetterMail.Of(Made.Full, [], Addresses).Html;
        html.ShouldContain("U krijgt deze mail omdat u zich hebt aangemeld voor de brief aan het bestuur.");
        html.ShouldContain("href=\"https://zv.voorbeeld.nl/afmelden/abc\"");
        html.ShouldContain("href=\"https://zv.voorbeeld.nl/brief/7\"");
        html.ShouldNotContain("Uw bewaarde vragen");
    }

    [Fact]
    public void Mail_OnlyAlerts_HasNoLetter()
    {
        LetterMail mail = LetterMail.Of(null, [Alert with { New = 1, Titles = [] }], Addresses);
        mail.Subject.ShouldBe("Nieuw bij uw bewaarde vragen");
        mail.Html.ShouldContain(": 1 nieuw stuk");
        mail.Html.ShouldNotContain("webpagina");
        mail.Text.ShouldNotContain("webpagina");
        OneTitle().Count(mail.Html).ShouldBe(1);
        mail.Text.ShouldContain("omdat u bericht wilt bij nieuwe stukken");
    }

    [Fact]
    public void Mail_OfNothing_IsRefused() => Should.Throw<ArgumentException>(() => LetterMail.Of(null, [], Addresses));

    [Fact]
    public void Mail_EmptyLetter_SaysSo()
    {
        LetterMail mail = LetterMail.Of(Made.Empty, [], Addresses with { Letter = null, Site = null });
        mail.Subject.ShouldBe("Brief aan het bestuur: hele eenheid, 1 januari tot en met 31 maart 2026");
        mail.Html.ShouldContain("Geen nieuws in deze periode.");
        mail.Text.ShouldContain("Geen nieuws in deze periode.");
    }

    [Fact]
    public void Mail_SameInput_SameMail() => LetterMail.Of(Made.Full, [], Addresses).ShouldBe(LetterMail.Of(Made.Full, [], Addresses));

    /// <summary>Every pair of colours that the mail uses; 4.5 to 1 is the least that WCAG allows, 7 to 1 is ours.</summary>
    [Fact]
    public void Html_Colours_CanBeRead()
    {
        string html = LetterMail.Of(Made.Full, [Alert], Addresses).Html;
        string[] inks = [.. Ink().Matches(html).Select(m => m.Groups[1].Value).Distinct()], grounds = [.. Ground().Matches(html).Select(m => m.Groups[1].Value).Distinct()];
        inks.Length.ShouldBe(4);
        grounds.Length.ShouldBe(2);
        foreach (string ink in inks) { grounds.ShouldAllBe(g => Contrast.Of(ink, g) >= 7); }
    }

    [GeneratedRegex("<h1")]
    private static partial Regex OneTitle();

    [GeneratedRegex(@"[;""]color:#([0-9a-f]{6})")]
    private static partial Regex Ink();

    [GeneratedRegex("background-color:#([0-9a-f]{6})")]
    private static partial Regex Ground();
}
