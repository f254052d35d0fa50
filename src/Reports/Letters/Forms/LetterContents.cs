using DocumentFormat.OpenXml.Wordprocessing;
using ZVSearch.Reports.Overviews;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>A table of contents that Word can renew, and that is already filled in. Without page numbers: those are not known before the pages are laid out, and a wrong one is worse than none.</summary>
internal static class LetterContents
{
    private const string Instruction = " TOC \\o \"1-1\" \\n \\h \\z \\u ";

    /// <param name="headings">In the order of the letter, at least one; each has the bookmark with its 1-based number.</param>
    public static SdtBlock Of(IReadOnlyList<string> headings)
    {
        var content = new SdtContentBlock(OverviewText.Line("Inhoud", LetterStyles.ContentsHeading));
        foreach ((int index, string heading) in headings.Index())
        {
            var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = LetterStyles.ContentsLine }));
            if (index == 0) { line.Append(Sign(FieldCharValues.Begin), new Run(new FieldCode(Instruction) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }), Sign(FieldCharValues.Separate)); }

            line.Append(new Hyperlink(new Run(new RunProperties(new RunStyle { Val = LetterStyles.Link }), new Text(OverviewText.Clean(heading)))) { Anchor = Bookmark(index + 1), History = true });
            if (index == headings.Count - 1) { line.Append(Sign(FieldCharValues.End)); }

            content.Append(line);
        }

        return new SdtBlock(new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())), content);
    }

    /// <summary>A heading to which the contents lead.</summary>
    /// <param name="text">Of the heading.</param>
    /// <param name="style">Its style.</param>
    /// <param name="number">1-based, in the order of the letter.</param>
    /// <param name="id">Of the bookmark; differs from all others.</param>
    public static Paragraph Heading(string text, string style, int number, int id)
    {
        Paragraph heading = OverviewText.Line(text, style);
        heading.InsertAfter(new BookmarkStart { Id = OverviewText.Number(id), Name = Bookmark(number) }, heading.ParagraphProperties);
        heading.Append(new BookmarkEnd { Id = OverviewText.Number(id) });
        return heading;
    }

    private static string Bookmark(int number) => $"_Toc{OverviewText.Number(number)}";

    private static Run Sign(FieldCharValues type) => new(new FieldChar { FieldCharType = type });
}
