using System.Globalization;
using AngleSharp.Dom;

namespace ZVSearch.Ingest.Reading.Html;

/// <summary>The numbers that a browser shows before the items of an ordered list.</summary>
internal static class HtmlLists
{
    /// <summary>"3." or "c."; null for items without a number.</summary>
    public static string? LabelOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list) { return null; }

        string? own = item.GetAttribute("value");
        int number = int.TryParse(own, CultureInfo.InvariantCulture, out int value) ? value : StartOf(list) + RankOf(item);
        return ListLabels.Of(number, FormatOf(list)) + ".";
    }

    private static int StartOf(IElement list) => int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out int start) ? start : 1;

    private static int RankOf(IElement item)
    {
        int rank = 0;
        for (IElement? before = item.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
        {
            if (before.LocalName == "li") { rank++; }
        }

        return rank;
    }

    private static string FormatOf(IElement list)
    {
        string style = list.GetAttribute("style") ?? string.Empty;
        foreach (string format in (string[])["lower-alpha", "upper-alpha", "lower-roman", "upper-roman"])
        {
            if (style.Contains(format, StringComparison.OrdinalIgnoreCase)) { return format; }
        }

        return list.GetAttribute("type") ?? "1";
    }
}
