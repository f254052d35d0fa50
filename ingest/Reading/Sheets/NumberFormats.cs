using System.Globalization;
using System.Xml.Linq;

namespace ZVSearch.Ingest.Reading.Sheets;

/// <summary>Tells dates from numbers: a sheet stores both as numbers and only the format of the cell knows.</summary>
internal sealed class NumberFormats
{
    private readonly bool[] _isDate;
    private readonly DateTime _dayZero;

    public NumberFormats(XElement? styles, XElement workbook)
    {
        Dictionary<string, string> codes = styles?.Child("numFmts").Children("numFmt")
            .GroupBy(f => f.Get("numFmtId") ?? string.Empty).ToDictionary(g => g.Key, g => g.First().Get("formatCode") ?? string.Empty) ?? [];
        _isDate = [.. (styles?.Child("cellXfs")).Children("xf").Select(x => IsDate(x.Get("numFmtId") ?? "0", codes))];
        bool since1904 = workbook.Child("workbookPr").Get("date1904") is "1" or "true";

        // Excel believes that 1900 was a leap year; from March 1900 on this day zero is right.
        _dayZero = since1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
    }

    public string Show(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) { return value; }

        bool isDate = int.TryParse(style, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < _isDate.Length && _isDate[index];
        return isDate && number is >= 1 and < 2_900_000
            ? _dayZero.AddDays(number).ToString(number % 1 == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static bool IsDate(string id, Dictionary<string, string> codes)
    {
        bool isBuiltIn = int.TryParse(id, CultureInfo.InvariantCulture, out int number) && number is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);
        return isBuiltIn || (codes.TryGetValue(id, out string? code) && LooksLikeDate(code));
    }

    /// <summary>Days or years outside quotes and brackets; "[Red]0.00" is not a date.</summary>
    private static bool LooksLikeDate(string code)
    {
        int depth = 0;
        bool isQuoted = false;
        foreach (char c in code)
        {
            if (c == '"') { isQuoted = !isQuoted; }
            else if (c == '[') { depth++; }
            else if (c == ']') { depth--; }
            else if (!isQuoted && depth == 0 && c is 'd' or 'D' or 'y' or 'Y' or 'j' or 'J') { return true; }
        }

        return false;
    }
}
