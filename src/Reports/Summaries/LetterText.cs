using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Summaries;

/// <summary>The words around the words of the sources: written for people, without a number, date or name of their own.</summary>
public static class LetterText
{
    /// <summary>Between the cells of a table row, in the text of a document.</summary>
    internal const string Border = " | ";

    /// <summary>What stands before a point, so that its reader knows at once why it is there.</summary>
    public static string LabelOf(PointKind kind) => kind switch
    {
        PointKind.Initiative => "Aanpak",
        PointKind.Aim => "Beoogd resultaat",
        PointKind.Result => "Resultaat",
        PointKind.Decision => "Besluit",
        PointKind.Overdue => "Te laat",
        PointKind.Expiring => "Loopt af",
        PointKind.Overlap => "Mogelijk dubbel",
        PointKind.Lesson => "Les",
        PointKind.Failure => "Ging mis",
        PointKind.Elsewhere => "Elders",
        _ => "Nieuw",
    };

    /// <summary>Text of a point as people read it: cells of a table with commas between them.</summary>
    public static string Shown(LetterPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Text.Replace(Border, "; ", StringComparison.Ordinal);
    }
}
