namespace ZVSearch.Web.Pages.Documents;

/// <summary>A heading of a long document with the part that it stands in.</summary>
/// <param name="Text">As written.</param>
/// <param name="Level">1 for the highest.</param>
/// <param name="Start">Offset in the document text.</param>
/// <param name="Part">The part.</param>
public sealed record TextHeading(string Text, int Level, int Start, TextPart Part)
{
    /// <summary>Id of a heading on the page.</summary>
    /// <param name="start">Offset in the document text.</param>
    public static string IdOf(int start) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kop-{start}");
}
