using System.Text;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Pages;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The plain text of a mail: sources are numbered notes at its end. Lines are not wrapped: the program of the reader knows how wide it is.</summary>
internal sealed class MailText
{
    private readonly StringBuilder text = new();

    public static string Write(Letter? letter, IReadOnlyList<SearchAlert> alerts, MailAddresses addresses)
    {
        var mail = new MailText();
        if (letter is not null) { mail.Body(letter); }

        mail.Alerts(alerts);
        if (letter is not null) { mail.Sources(new LetterSources(letter), addresses.Site); }

        mail.Line().Line("---");
        if (letter is not null && Markup.IsOfTheWeb(addresses.Letter)) { mail.Line($"{LetterMail.ReadOnline}: {addresses.Letter?.AbsoluteUri}"); }

        mail.Line(LetterMail.Reason(letter is not null, alerts.Count > 0)).Line($"{LetterMail.Stop}: {addresses.Unsubscribe.AbsoluteUri}");
        return mail.text.ToString();
    }

    /// <summary>Only the letter with its sources: no reason, no address to unsubscribe.</summary>
    public static string WriteLetter(Letter letter)
    {
        var mail = new MailText();
        mail.Body(letter);
        mail.Sources(new LetterSources(letter), null);
        return mail.text.ToString();
    }

    private void Body(Letter letter)
    {
        Line(LetterFrame.Title(letter)).Line(LetterFrame.Period(letter));
        if (letter.Opening is not null) { Line(); }

        foreach (string line in LetterFrame.Lines(letter.Opening)) { Line(line); }

        if (letter.Themes.Count == 0) { Line().Line(LetterFrame.Nothing); }

        var sources = new LetterSources(letter);
        foreach (LetterTheme theme in letter.Themes) { Theme(theme, sources); }

        if (LetterFrame.Gaps(letter) is not { Count: > 0 } gaps) { return; }

        Heading(LetterFrame.NotSeen);
        foreach ((LetterTheme theme, string gap) in gaps) { Line($"- {theme.Label}: {gap}"); }
    }

    private void Theme(LetterTheme theme, LetterSources sources)
    {
        Heading(theme.Label);
        if (theme.Points.Count == 0) { Line(LetterFrame.NothingHere); }

        foreach (PointGroup group in PointGroup.Of(theme))
        {
            Line().Line($"{LetterText.LabelOf(group.Kind)}:");
            foreach ((int index, LetterPoint point) in group.Points.Index())
            {
                string origin = group.OriginAfter(index) is { } from ? $" ({from})" : string.Empty;
                Line($"- {LetterText.Shown(point).TrimEnd()}{origin} {string.Join(' ', sources.Of(point).Select(n => $"[{OverviewText.Number(n)}]"))}");
                if (point.Note is not null) { Line($"  {LetterFrame.Note}: {point.Note}"); }
            }
        }

        if (theme.Documents.Count > 0) { Line().Line($"{LetterFrame.PerDistrict}: {LetterFrame.CountsOf(theme)}."); }
    }

    private void Alerts(IReadOnlyList<SearchAlert> alerts)
    {
        if (alerts.Count == 0) { return; }

        Heading(LetterMail.AlertsHeading);
        foreach (SearchAlert alert in alerts)
        {
            Line($"- {alert.Name}: {DutchText.Count(alert.New, "nieuw stuk", "nieuwe stukken")}");
            foreach (string title in alert.Titles) { Line($"  - {title}"); }

            Line($"  {alert.Address.AbsoluteUri}");
        }
    }

    private void Sources(LetterSources sources, Uri? site)
    {
        if (sources.All.Count == 0) { return; }

        Heading(LetterFrame.Sources);
        foreach ((int index, LetterSource source) in sources.All.Index())
        {
            Line($"[{OverviewText.Number(index + 1)}] {source.Title}{LetterFrame.PlaceOf(source)}");
            if (SourceAddress.Of(site, source) is { } address) { Line($"    {address.AbsoluteUri}"); }
        }
    }

    private void Heading(string heading) => Line().Line(PlainText.Line(heading).ToUpper(Templates.ModelStyles.Dutch));

    private MailText Line(string line = "")
    {
        text.Append(PlainText.Line(line)).Append('\n');
        return this;
    }
}
