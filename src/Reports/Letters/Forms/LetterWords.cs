using ZVSearch.Core.Findings.Letters;
using ZVSearch.Language.Sentences;
using ZVSearch.Reports.Pages;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>How long a letter is for its reader.</summary>
public static class LetterWords
{
    /// <summary>Words that the page of the letter shows, without its list of sources: headings, labels, points, notes and tables count.</summary>
    public static int Count(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var page = new Markup();
        LetterPage.Running(page, letter, new LetterSources(letter));
        return SentenceSplitter.CountWords(page.Shown);
    }
}
