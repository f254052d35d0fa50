using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Templates;

namespace ZVSearch.Reports.Overviews;

/// <summary>The looks of overviews: those of other documents, with smaller text in tables.</summary>
internal static class OverviewStyles
{
    public const string Heading2 = "Heading2";
    public const string Caption = "Caption";
    public const string Cell = "Cel";
    public const string CellHead = "Celkop";

    public static Styles Create()
    {
        Styles styles = ModelStyles.Create();
        styles.Append(
            Style(Heading2, "heading 2", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "200", After = "60" }, new OutlineLevel { Val = 1 }), "22", isBold: true),
            Style(Caption, "caption", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60" }), "20", isBold: true),
            Style(Cell, Cell, Tight(), "18", isBold: false),
            Style(CellHead, CellHead, Tight(), "18", isBold: true));
        return styles;
    }

    private static StyleParagraphProperties Tight() => new(new SpacingBetweenLines { After = "0", Line = "250", LineRule = LineSpacingRuleValues.Auto });

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, string size, bool isBold)
    {
        var run = new StyleRunProperties();
        if (isBold) { run.Append(new Bold()); }

        if (id == Heading2) { run.Append(new Color { Val = "0B3A5B" }); }

        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is Cell or CellHead };
    }
}
