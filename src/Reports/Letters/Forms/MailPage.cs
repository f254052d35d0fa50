using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Pages;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The HTML of a mail: one column, looks inline because programs for mail drop all others, no pictures. Text and ground differ at least 7 to 1.</summary>
internal static class MailPage
{
    private const string
        Ground = "margin:0;padding:0;background-color:#ffffff;color:#14263a",
        Column = "width:100%;max-width:640px;margin:0 auto;text-align:left;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#14263a",
        H1 = "font-size:26px;line-height:32px;margin:0 0 4px 0;color:#083a5c", H2 = "font-size:20px;line-height:26px;margin:28px 0 6px 0;padding-top:10px;border-top:2px solid #c0cbd6;color:#083a5c",
        H3 = "font-size:16px;line-height:24px;margin:14px 0 2px 0;color:#14263a", P = "margin:6px 0;overflow-wrap:anywhere", Soft = "margin:6px 0;color:#3a4d60;overflow-wrap:anywhere", Origin = "color:#3a4d60;font-style:italic",
        List = "margin:2px 0;padding-left:22px", Numbers = "margin:2px 0;padding-left:34px", Note = "margin:6px 0;padding:4px 10px;border-left:4px solid #7d8d9c;background-color:#f2f7fb;overflow-wrap:anywhere", Link = "color:#0b4f7d;text-decoration:underline";

    public static string Write(Letter? letter, IReadOnlyList<SearchAlert> alerts, MailAddresses addresses, string title)
    {
        Markup page = new Markup().Head(title, null).Open("body", ("style", Ground));
        page.Open("table", ("role", "presentation"), ("width", "100%"), ("cellpadding", "0"), ("cellspacing", "0"), ("border", "0")).Open("tr").Open("td", ("align", "center"), ("style", "padding:16px")).Open("div", ("style", Column));
        if (letter is not null) { Body(page, letter, addresses); }

        Alerts(page, alerts, isAlone: letter is null);
        if (letter is not null) { Sources(page, new LetterSources(letter), addresses); }

        Foot(page, letter is not null, alerts.Count > 0, addresses);
        return page.Close("div").Close("td").Close("tr").Close("table").Close("body").Close("html").Html;
    }

    private static void Body(Markup page, Letter letter, MailAddresses addresses)
    {
        page.Element("h1", LetterFrame.Title(letter), ("style", H1)).Element("p", LetterFrame.Period(letter), ("style", Soft));
        foreach (string line in LetterFrame.Lines(letter.Opening)) { page.Element("p", line, ("style", P)); }

        if (letter.Themes.Count == 0) { page.Element("p", LetterFrame.Nothing, ("style", P)); }

        var sources = new LetterSources(letter);
        foreach (LetterTheme theme in letter.Themes) { Theme(page, theme, sources, addresses); }

        if (LetterFrame.Gaps(letter) is not { Count: > 0 } gaps) { return; }

        page.Element("h2", LetterFrame.NotSeen, ("style", H2)).Open("ul", ("style", List));
        foreach ((LetterTheme theme, string text) in gaps) { page.Open("li", ("style", P)).Element("strong", $"{theme.Label}:").Text(" " + text).Close("li"); }

        page.Close("ul");
    }

    private static void Theme(Markup page, LetterTheme theme, LetterSources sources, MailAddresses addresses)
    {
        page.Element("h2", theme.Label, ("style", H2));
        if (theme.Points.Count == 0) { page.Element("p", LetterFrame.NothingHere, ("style", P)); }

        foreach (PointGroup group in PointGroup.Of(theme))
        {
            page.Element("h3", LetterText.LabelOf(group.Kind), ("style", H3)).Open("ul", ("style", List));
            foreach ((int index, LetterPoint point) in group.Points.Index()) { Point(page, point, sources, addresses, group.OriginAfter(index)); }

            page.Close("ul");
        }

        if (theme.Documents.Count > 0) { page.Element("p", $"{LetterFrame.PerDistrict}: {LetterFrame.CountsOf(theme)}.", ("style", Soft)); }
    }

    /// <summary>Numbers lead straight into the documents: links within a mail work in few programs.</summary>
    private static void Point(Markup page, LetterPoint point, LetterSources sources, MailAddresses addresses, string? origin)
    {
        page.Open("li", ("style", P)).Text(LetterText.Shown(point).TrimEnd());
        foreach (int number in sources.Of(point))
        {
            string shown = OverviewText.Number(number);
            page.Text(" ").Link($"[{shown}]", SourceAddress.Of(addresses.Site, sources.All[number - 1]), ("style", Link));
        }

        if (origin is not null) { page.Text(" ").Element("span", origin, ("style", Origin)); }

        if (point.Note is not null) { page.Open("p", ("style", Note)).Element("strong", $"{LetterFrame.Note}:").Text(" " + point.Note).Close("p"); }

        page.Close("li");
    }

    private static void Alerts(Markup page, IReadOnlyList<SearchAlert> alerts, bool isAlone)
    {
        if (alerts.Count == 0) { return; }

        page.Element(isAlone ? "h1" : "h2", LetterMail.AlertsHeading, ("style", isAlone ? H1 : H2)).Open("ul", ("style", List));
        foreach (SearchAlert alert in alerts)
        {
            page.Open("li", ("style", P)).Link(alert.Name, alert.Address, ("style", Link)).Text($": {DutchText.Count(alert.New, "nieuw stuk", "nieuwe stukken")}");
            if (alert.Titles.Count > 0) { page.Open("ul", ("style", List)); }

            foreach (string title in alert.Titles) { page.Element("li", title, ("style", P)); }

            if (alert.Titles.Count > 0) { page.Close("ul"); }

            page.Close("li");
        }

        page.Close("ul");
    }

    private static void Sources(Markup page, LetterSources sources, MailAddresses addresses)
    {
        if (sources.All.Count == 0) { return; }

        page.Element("h2", LetterFrame.Sources, ("style", H2)).Open("ol", ("style", Numbers));
        foreach (LetterSource source in sources.All) { page.Open("li", ("style", Soft)).Link(source.Title, SourceAddress.Of(addresses.Site, source), ("style", Link)).Text(LetterFrame.PlaceOf(source)).Close("li"); }

        page.Close("ol");
    }

    private static void Foot(Markup page, bool hasLetter, bool hasAlerts, MailAddresses addresses)
    {
        page.Open("div", ("style", "margin-top:28px;padding-top:10px;border-top:2px solid #c0cbd6"));
        if (hasLetter && Markup.IsOfTheWeb(addresses.Letter)) { page.Open("p", ("style", P)).Link(LetterMail.ReadOnline, addresses.Letter, ("style", Link)).Close("p"); }

        page.Open("p", ("style", Soft)).Text(LetterMail.Reason(hasLetter, hasAlerts) + " ").Link(LetterMail.Stop, addresses.Unsubscribe, ("style", Link)).Close("p").Close("div");
    }
}
