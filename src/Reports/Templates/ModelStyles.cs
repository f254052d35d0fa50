using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ZVSearch.Reports.Templates;

/// <summary>The looks of documents that the program makes.</summary>
internal static class ModelStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Item = "ListParagraph";
    public const string Guidance = "Toelichting";
    public const string Strong = "Tabelkop";

    public static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "21" }, new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        Style(Title, "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), new StyleRunProperties(new Bold(), new Color { Val = "0B3A5B" }, new FontSize { Val = "36" })),
        Style(Heading, "heading 1", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "80" }, new OutlineLevel { Val = 0 }), new StyleRunProperties(new Bold(), new Color { Val = "0B3A5B" }, new FontSize { Val = "25" })),
        Style(Item, "List Paragraph", new StyleParagraphProperties(new Indentation { Left = "360" }), null),
        Style(Guidance, "Toelichting", new StyleParagraphProperties(new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 18, Color = "B5530A", Space = 8 }), new Shading { Val = ShadingPatternValues.Clear, Fill = "F5F1EC" }, new Indentation { Left = "200" }), new StyleRunProperties(new Italic(), new FontSize { Val = "19" })),
        Style(Strong, "Tabelkop", null, new StyleRunProperties(new Bold())));

    public static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" },
        new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" },
        new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" },
        new RightBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "7A7A7A" });

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is Guidance or Strong };
        foreach (OpenXmlElement? part in (OpenXmlElement?[])[paragraph, run])
        {
            if (part is not null) { style.Append(part); }
        }

        return style;
    }
}
