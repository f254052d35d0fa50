using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Export;
using ZVSearch.Reports.Overviews;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WD = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Documents per district as a chart of Word itself, with its numbers in a work sheet inside: it can be edited, and is sharp at every size.</summary>
internal static class LetterChart
{
    private const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>English Metric Units in a centimetre.</summary>
    private const long Centimetre = 360_000;

    private const uint Categories = 1, Values = 2;

    /// <param name="main">Gets the chart.</param>
    /// <param name="number">1-based number of the chart in the letter.</param>
    /// <param name="theme">With at least one district.</param>
    /// <param name="made">Stands in the work sheet.</param>
    public static W.Paragraph Add(MainDocumentPart main, int number, LetterTheme theme, DateOnly made)
    {
        string id = $"grafiek{OverviewText.Number(number)}", title = OverviewText.Clean($"{LetterFrame.PerDistrict}: {theme.Label}");
        ChartPart part = main.AddNewPart<ChartPart>(id);
        EmbeddedPackagePart data = part.AddNewPart<EmbeddedPackagePart>(XlsxTable.MediaType, "gegevens");
        using (var sheet = new MemoryStream(XlsxTable.Write(DataOf(theme, title), made.ToDateTime(TimeOnly.MinValue)))) { data.FeedData(sheet); }

        part.ChartSpace = new ChartSpace(
            new EditingLanguage { Val = "nl-NL" },
            new RoundedCorners { Val = false },
            new Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), Bars(theme), CategoryAxis(), ValueAxis()),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }),
            Letters(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = "gegevens" });
        string description = OverviewText.Clean($"Staafdiagram. {title}: {LetterFrame.CountsOf(theme)}. De tabel eronder noemt dezelfde aantallen.");
        return Picture(id, number, title, description, theme.Documents.Count);
    }

    private static ExportTable DataOf(LetterTheme theme, string title) => new(
        title, [new ExportColumn(LetterFrame.District, 30), new ExportColumn(LetterFrame.Documents, 12)], [.. theme.Documents.Select(d => (IReadOnlyList<object?>)[d.District, d.Count])], []);

    private static BarChart Bars(LetterTheme theme)
    {
        string last = OverviewText.Number(theme.Documents.Count + 1);
        return new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false },
            new BarChartSeries(
                new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
                new Order { Val = 0 },
                new SeriesText(new StringReference(new Formula("'Overzicht'!$B$1"), Strings([LetterFrame.Documents]))),
                new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "0B4F7D" })),
                new InvertIfNegative { Val = false },
                new DataLabels(new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd }, new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false }, new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
                new CategoryAxisData(new StringReference(new Formula($"'Overzicht'!$A$2:$A${last}"), Strings([.. theme.Documents.Select(d => OverviewText.Clean(d.District))]))),
                new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberReference(new Formula($"'Overzicht'!$B$2:$B${last}"), Numbers(theme)))),
            new GapWidth { Val = 60 },
            new AxisId { Val = Categories },
            new AxisId { Val = Values });
    }

    private static StringCache Strings(IReadOnlyList<string> texts) =>
        new([new PointCount { Val = (uint)texts.Count }, .. texts.Select((t, i) => new StringPoint(new NumericValue(t)) { Index = (uint)i })]);

    private static NumberingCache Numbers(LetterTheme theme) =>
        new([new FormatCode("General"), new PointCount { Val = (uint)theme.Documents.Count }, .. theme.Documents.Select((d, i) => new NumericPoint(new NumericValue(OverviewText.Number(d.Count))) { Index = (uint)i })]);

    /// <summary>The first district on top, as in the table.</summary>
    private static CategoryAxis CategoryAxis() => new(
        new AxisId { Val = Categories },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new CrossingAxis { Val = Values },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true });

    /// <summary>Hidden: every bar tells its number. Begins at 0, or bars would lie.</summary>
    private static ValueAxis ValueAxis() => new(
        new AxisId { Val = Values },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new CrossingAxis { Val = Categories },
        new Crosses { Val = CrossesValues.AutoZero },
        new CrossBetween { Val = CrossBetweenValues.Between });

    private static TextProperties Letters() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "14263A" }), new A.LatinFont { Typeface = "Arial" }) { FontSize = 1000 }), new A.EndParagraphRunProperties { Language = "nl-NL" }));

    private static W.Paragraph Picture(string id, int number, string title, string description, int bars) => new(
        new W.ParagraphProperties(new W.KeepNext()),
        new W.Run(new W.Drawing(new WD.Inline(
            new WD.Extent { Cx = 16 * Centimetre, Cy = (Centimetre * 4 / 5) + (bars * Centimetre * 9 / 10) },
            new WD.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new WD.DocProperties { Id = (uint)number, Name = $"Grafiek {OverviewText.Number(number)}", Title = title, Description = description },
            new WD.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new ChartReference { Id = id }) { Uri = Namespace })) { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
}
