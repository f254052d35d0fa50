using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Overviews;
using ZVSearch.Reports.Pages;
using ZVSearch.Reports.Summaries;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>A letter as a web page that stands on its own: no script, nothing from elsewhere, every point with links to its sources and back.</summary>
public static class LetterPage
{
    /// <param name="letter">What to show.</param>
    /// <param name="site">Address of the program, for links into the documents; null for none.</param>
    /// <returns>The whole page; the same letter gives the same text.</returns>
    public static string Write(Letter letter, Uri? site = null)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var sources = new LetterSources(letter);
        Markup page = new Markup().Head($"{LetterFrame.Title(letter)}, {LetterFrame.Period(letter)}", PageStyle.Css).Open("body").Open("main");
        Running(page, letter, sources);
        SourceList(page, letter, sources, site);
        return page.Close("main").Close("body").Close("html").Html;
    }

    /// <summary>All that is read before the sources.</summary>
    internal static void Running(Markup page, Letter letter, LetterSources sources)
    {
        page.Element("h1", LetterFrame.Title(letter)).Element("p", LetterFrame.Period(letter), ("class", "meta"));
        foreach (string line in LetterFrame.Lines(letter.Opening)) { page.Element("p", line); }

        if (letter.Themes.Count == 0) { page.Element("p", LetterFrame.Nothing); }

        int point = 0;
        foreach ((int index, LetterTheme theme) in letter.Themes.Index())
        {
            string id = $"thema-{OverviewText.Number(index + 1)}";
            page.Open("section", ("aria-labelledby", id)).Element("h2", theme.Label, ("id", id));
            point = Theme(page, theme, sources, point);
            page.Close("section");
        }

        Gaps(page, letter);
    }

    private static int Theme(Markup page, LetterTheme theme, LetterSources sources, int point)
    {
        if (theme.Points.Count == 0) { page.Element("p", LetterFrame.NothingHere); }

        foreach (PointGroup group in PointGroup.Of(theme))
        {
            page.Element("h3", LetterText.LabelOf(group.Kind)).Open("ul");
            foreach ((int index, LetterPoint one) in group.Points.Index()) { Point(page, one, sources.Of(one), ++point, group.OriginAfter(index)); }

            page.Close("ul");
        }

        if (theme.Documents.Count > 0) { Districts(page, theme); }

        return point;
    }

    private static void Point(Markup page, LetterPoint point, IReadOnlyList<int> numbers, int id, string? origin)
    {
        page.Open("li", ("id", $"punt-{OverviewText.Number(id)}")).Text(LetterText.Shown(point).TrimEnd()).Open("sup");
        foreach ((int index, int number) in numbers.Index())
        {
            string shown = OverviewText.Number(number);
            if (index > 0) { page.Text(","); }

            page.Element("a", shown, ("href", $"#bron-{shown}"), ("aria-label", $"Bron {shown}"));
        }

        page.Close("sup");
        if (origin is not null) { page.Text(" ").Element("span", origin, ("class", "origin")); }

        if (point.Note is not null) { page.Open("p", ("class", "note")).Element("strong", $"{LetterFrame.Note}:").Text(" " + point.Note).Close("p"); }

        page.Close("li");
    }

    /// <summary>One row: with so few districts that reads faster, and costs fewer words.</summary>
    private static void Districts(Markup page, LetterTheme theme)
    {
        page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"{LetterFrame.PerDistrict}: {theme.Label}"));
        page.Open("table", ("aria-label", $"{LetterFrame.PerDistrict}: {theme.Label}")).Open("thead").Open("tr").Element("th", LetterFrame.District, ("scope", "col"));
        foreach (DistrictCount count in theme.Documents) { page.Element("th", count.District, ("scope", "col")); }

        page.Close("tr").Close("thead").Open("tbody").Open("tr").Element("th", LetterFrame.Documents, ("scope", "row"));
        foreach (DistrictCount count in theme.Documents) { page.Element("td", OverviewText.Number(count.Count), ("class", "num")); }

        page.Close("tr").Close("tbody").Close("table").Close("div");
    }

    private static void Gaps(Markup page, Letter letter)
    {
        if (LetterFrame.Gaps(letter) is not { Count: > 0 } gaps) { return; }

        page.Open("section", ("aria-labelledby", "niet-gezien")).Element("h2", LetterFrame.NotSeen, ("id", "niet-gezien")).Open("ul");
        foreach ((LetterTheme theme, string text) in gaps) { page.Open("li").Element("strong", $"{theme.Label}:").Text(" " + text).Close("li"); }

        page.Close("ul").Close("section");
    }

    private static void SourceList(Markup page, Letter letter, LetterSources sources, Uri? site)
    {
        if (sources.All.Count == 0) { return; }

        ILookup<int, int> points = letter.Themes.SelectMany(t => t.Points).Index().SelectMany(p => sources.Of(p.Item).Select(n => (Number: n, Point: p.Index + 1))).ToLookup(p => p.Number, p => p.Point);
        page.Open("section", ("aria-labelledby", "bronnen"), ("class", "sources")).Element("h2", LetterFrame.Sources, ("id", "bronnen")).Open("ol");
        foreach ((int index, LetterSource source) in sources.All.Index())
        {
            page.Open("li", ("id", $"bron-{OverviewText.Number(index + 1)}")).Link(source.Title, SourceAddress.Of(site, source)).Text(LetterFrame.PlaceOf(source));
            foreach (string point in points[index + 1].Select(OverviewText.Number)) { page.Text(" ").Element("a", "terug", ("class", "back"), ("href", $"#punt-{point}"), ("aria-label", $"terug naar punt {point}")); }

            page.Element("blockquote", source.Text).Close("li");
        }

        page.Close("ol").Close("section");
    }
}
