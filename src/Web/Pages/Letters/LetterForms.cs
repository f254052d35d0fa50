using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Letters.Forms;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>The forms in which a letter is given away.</summary>
internal static class LetterForms
{
    /// <summary>Stands where a reader's own links will stand: the preview is nobody's mail.</summary>
    private static readonly Uri Nowhere = new("https://voorbeeld.invalid/");

    /// <summary>A page of its own.</summary>
    public static string Html(Letter letter) => LetterPage.Write(letter);

    public static byte[] Docx(Letter letter, LetterStatus status) => LetterDocument.Write(letter, status);

    /// <param name="letter">What to write.</param>
    /// <param name="made">UTC.</param>
    public static byte[] Xlsx(Letter letter, DateTime made) => LetterWorkbook.Write(letter, made);

    /// <summary>As a reader gets it, with links that lead nowhere.</summary>
    public static LetterMail Mail(Letter letter) => LetterMail.Of(letter, [], new MailAddresses(new Uri(Nowhere, "afmelden"), null, null));
}
