using System.Globalization;
using System.Text;

namespace ZVSearch.Support;

/// <summary>PDF files made in code: lines of Helvetica at given places, one list per page.</summary>
public sealed class PdfBuilder
{
    private readonly List<string> _pages = [];
    private readonly StringBuilder _page = new();

    /// <summary>Puts a line of text; points from the lower left corner of an A4.</summary>
    public PdfBuilder Line(double x, double y, string text, double size = 10, bool bold = false)
    {
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _page.Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "B" : "R")} {size} Tf {x} {y} Td ({escaped}) Tj ET\n");
        return this;
    }

    /// <summary>Lines below each other, 12 points apart.</summary>
    public PdfBuilder Lines(double x, double y, params string[] lines)
    {
        for (int i = 0; i < lines.Length; i++) { Line(x, y - (12 * i), lines[i]); }

        return this;
    }

    public PdfBuilder NextPage()
    {
        _pages.Add(_page.ToString());
        _page.Clear();
        return this;
    }

    public byte[] Build()
    {
        NextPage();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        foreach (string page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        return Assemble(objects);
    }

    private static byte[] Assemble(List<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets) { pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"); }

        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
