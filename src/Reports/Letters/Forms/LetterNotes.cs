using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>The sources of a letter as footnotes. A source that is cited again gets no second note: the sign refers to the first.</summary>
internal sealed class LetterNotes(LetterSources sources)
{
    private readonly HashSet<int> cited = [];

    /// <summary>Writes all notes; their numbers are those of the sources.</summary>
    public void WriteTo(MainDocumentPart main, Uri? site)
    {
        FootnotesPart part = main.AddNewPart<FootnotesPart>("noten");
        part.Footnotes = new Footnotes(
            Separator(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()),
            Separator(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()));
        foreach ((int index, LetterSource source) in sources.All.Index())
        {
            string? link = null;
            if (SourceAddress.Of(site, source) is { } address) { link = part.AddHyperlinkRelationship(address, true, $"bron{OverviewText.Number(index + 1)}").Id; }

            part.Footnotes.Append(Note(source, index + 1, link));
        }
    }

    /// <summary>The signs behind a point.</summary>
    public IEnumerable<OpenXmlElement> Signs(LetterPoint point)
    {
        foreach ((int index, int number) in sources.Of(point).Index())
        {
            if (index > 0) { yield return Sign(new Text(",")); }

            if (!cited.Add(number))
            {
                yield return new SimpleField(Sign(new Text(OverviewText.Number(number)))) { Instruction = $" NOTEREF {Bookmark(number)} \\f \\h " };
                continue;
            }

            string id = OverviewText.Number(number);
            yield return new BookmarkStart { Id = id, Name = Bookmark(number) };
            yield return Sign(new FootnoteReference { Id = number });
            yield return new BookmarkEnd { Id = id };
        }
    }

    /// <summary>Bookmarks of notes have the numbers 1 to this one.</summary>
    public int LastBookmark => sources.All.Count;

    private static string Bookmark(int number) => $"_Noot{OverviewText.Number(number)}";

    private static Run Sign(OpenXmlElement content) => new(new RunProperties(new RunStyle { Val = LetterStyles.FootnoteSign }), content);

    private static Footnote Note(LetterSource source, int number, string? link)
    {
        var title = new Run(new Text(OverviewText.Clean(source.Title)));
        if (link is not null) { title.RunProperties = new RunProperties(new RunStyle { Val = LetterStyles.Link }); }

        return new Footnote(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = LetterStyles.Footnote }),
            Sign(new FootnoteReferenceMark()),
            Words(" "),
            link is null ? title : new Hyperlink(title) { Id = link },
            Words($"{LetterFrame.PlaceOf(source)}: \u201C{OverviewText.Clean(source.Text)}\u201D"))) { Id = number };
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Footnote Separator(FootnoteEndnoteValues type, int id, OpenXmlElement mark) =>
        new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new Run(mark))) { Type = type, Id = id };
}
