using System.Globalization;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Pages;

namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Where a place in a document is shown by the program.</summary>
public static class SourceAddress
{
    /// <summary>From the root of the site.</summary>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="start">Offset in the document text, inclusive.</param>
    /// <param name="end">Offset in the document text, exclusive.</param>
    public static string PathOf(string hash, int start, int end) => string.Create(CultureInfo.InvariantCulture, $"/document/{hash}?plek={start}-{end}#passage");

    /// <summary>The whole address; null without a site, or when its address is none of the web.</summary>
    /// <param name="site">Address of the site, with or without a path; null when readers cannot reach it.</param>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="start">Offset in the document text, inclusive.</param>
    /// <param name="end">Offset in the document text, exclusive.</param>
    public static Uri? Of(Uri? site, string hash, int start, int end) =>
        Markup.IsOfTheWeb(site) ? new Uri(site?.AbsoluteUri.TrimEnd('/') + PathOf(Uri.EscapeDataString(hash), start, end)) : null;

    internal static Uri? Of(Uri? site, LetterSource source) => Of(site, source.Hash, source.Start, source.End);
}
