namespace ZVSearch.Web.Pages.Documents;

/// <summary>A piece of a long document that is shown at once.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Start">Offset in the document text, UTF-16 code units, inclusive.</param>
/// <param name="End">Offset in the document text, UTF-16 code units, exclusive.</param>
/// <param name="FirstPage">Page on which it begins.</param>
/// <param name="LastPage">Page on which it ends.</param>
public sealed record TextPart(int Number, int Start, int End, int FirstPage, int LastPage)
{
    /// <summary>True when the place lies in it.</summary>
    public bool Holds(int offset) => offset >= Start && offset < End;
}
