using ZVSearch.Reports.Pages;

namespace ZVSearch.Reports.Overviews;

/// <summary>An overview as a web page that stands on its own: no script, nothing from elsewhere. Maps of squares are left out: their numbers stand in the tables.</summary>
public static class OverviewPage
{
    /// <param name="overview">What to show.</param>
    /// <returns>The whole page; the same overview gives the same text.</returns>
    public static string Write(Overview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        Markup page = new Markup().Head(overview.Title, PageStyle.Css).Open("body").Open("main", ("class", "wide")).Element("h1", overview.Title).Element("p", overview.Subtitle, ("class", "meta"));
        foreach (OverviewSection section in overview.Sections)
        {
            page.Element(section.Level == 1 ? "h2" : "h3", section.Heading);
            foreach (string paragraph in section.Paragraphs) { page.Element("p", paragraph); }

            foreach (OverviewTable table in section.Tables) { Table(page, table); }
        }

        return page.Close("main").Close("body").Close("html").Html;
    }

    private static void Table(Markup page, OverviewTable table)
    {
        page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", table.Caption)).Open("table").Element("caption", table.Caption).Open("thead").Open("tr");
        foreach (string head in table.Heads) { page.Element("th", head, ("scope", "col")); }

        page.Close("tr").Close("thead").Open("tbody");
        foreach ((int row, IReadOnlyList<string> cells) in table.Rows.Index())
        {
            page.Open("tr");
            foreach ((int column, string cell) in cells.Index()) { page.Open("td").Link(cell, table.Links?[row][column]).Close("td"); }

            page.Close("tr");
        }

        page.Close("tbody").Close("table").Close("div");
    }
}
