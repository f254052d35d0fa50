using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The looks of a letter in Word: those of overviews, with contents, footnotes and lists.</summary>
internal static class LetterStyles
{
    public const string ContentsHeading = "TOCHeading";
    public const string ContentsLine = "TOC1";
    public const string Footnote = "FootnoteText";
    public const string FootnoteSign = "FootnoteReference";
    public const string Link = "Hyperlink";

    /// <summary>Id of the only kind of list.</summary>
    public const int List = 1;

    public static Styles Create()
    {
        Styles styles = OverviewStyles.Create();
        styles.Append(
            Paragraph(ContentsHeading, "TOC Heading", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "200", After = "60" }), new StyleRunProperties(new Bold(), new Color { Val = "0B3A5B" }, new FontSize { Val = "25" })),
            Paragraph(ContentsLine, "toc 1", new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), null),
            Paragraph(Footnote, "footnote text", new StyleParagraphProperties(new SpacingBetweenLines { After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new StyleRunProperties(new FontSize { Val = "17" })),
            Sign(FootnoteSign, "footnote reference", new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })),
            Sign(Link, "Hyperlink", new StyleRunProperties(new Color { Val = "0B4F7D" }, new Underline { Val = UnderlineValues.Single })));
        return styles;
    }

    public static Numbering Lists() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 }) { AbstractNumberId = List },
        new NumberingInstance(new AbstractNumId { Val = List }) { NumberID = List });

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run)
    {
        var style = new Style(new StyleName { Val = name }, paragraph) { Type = StyleValues.Paragraph, StyleId = id };
        if (run is not null) { style.Append(run); }

        return style;
    }

    private static Style Sign(string id, string name, StyleRunProperties run) => new(new StyleName { Val = name }, run) { Type = StyleValues.Character, StyleId = id };
}
