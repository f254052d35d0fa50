using System.Text;
using System.Xml;

namespace ZVSearch.Reports.Export;

/// <summary>Text of unknown origin, fit for a file: what would make the file unreadable is left out.</summary>
internal static class PlainText
{
    /// <summary>Without the control characters that XML forbids; halves of characters that came in broken become a sign for that.</summary>
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));

    /// <summary>On one line, without any control character.</summary>
    public static string Line(string text) => string.Concat(Of(text.ReplaceLineEndings(" ").Replace('\t', ' ')).Where(c => !char.IsControl(c)));
}
