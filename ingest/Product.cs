using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;

namespace ZVSearch.Ingest;

/// <summary>What came out of the road of one file.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why, in Dutch; null when there is nothing to say.</param>
/// <param name="Format">What the file is.</param>
/// <param name="Description">What it is about; null when it was not indexed.</param>
/// <param name="Text">Text with passages as the catalogue keeps it; null when it was not indexed.</param>
/// <param name="Pages">Number of pages; 0 when it could not be opened.</param>
/// <param name="PagesRead">Pages of which text was read.</param>
/// <param name="Method">How text was found: <c>text</c>, <c>ocr</c>, <c>text+ocr</c> or <c>none</c>.</param>
/// <param name="Facts">What the document says; null when it was not indexed.</param>
/// <param name="PersonalData">Personal data that was found, without the values; null when it was not looked for.</param>
/// <param name="IsMasked">True when placeholders stand in the text.</param>
/// <param name="Attachments">Files inside it, still to be processed.</param>
public sealed record Product(
    OutcomeKind Outcome,
    string? Reason,
    FileFormat Format,
    Description? Description = null,
    byte[]? Text = null,
    int Pages = 0,
    int PagesRead = 0,
    string Method = "none",
    IReadOnlyList<Fact>? Facts = null,
    IReadOnlyList<PersonalDataFinding>? PersonalData = null,
    bool IsMasked = false,
    IReadOnlyList<Attachment>? Attachments = null)
{
    public static Product Of(ReadingException fault, FileFormat format)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new(fault.Kind, fault.Message, format);
    }
}
