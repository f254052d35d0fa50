using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Reports.Tests.Forms;

/// <summary>Letters made up for tests, and the insides of files.</summary>
internal static class Made
{
    public const string Hostile = "<script>alert('x')</script> \"citaat\" & 'meer' \u0000\u0008\u001b";

    public static Uri Site { get; } = new("https://zv.voorbeeld.nl/");

    public static DateTime Moment { get; } = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);

    public static string Hash(string name) => ContentHash.Of(Encoding.UTF8.GetBytes(name)).Hex;

    public static LetterSource Source(string title, int start = 10, string? text = null, DateOnly? date = null) =>
        new(Hash(title), $"{title}.docx", title, date ?? new DateOnly(2026, 2, 3), 4, start, start + 40, text ?? $"De passage uit {title}.");

    public static LetterPoint Point(PointKind kind, string text, params LetterSource[] sources) => new(Hash(kind + text)[..16], kind, text, sources, 0.8, "omdat het telt");

    public static LetterTheme Theme(string label, params LetterPoint[] points) => new(label, label, points, [], [], [], []);

    public static Letter Letter(params LetterTheme[] themes) => new(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), "Hoorn", themes);

    public static Letter Empty => Letter() with { Region = null };

    /// <summary>Two themes; a source that is cited twice, a point with two sources, a rewritten point with a note, an opening, gaps.</summary>
    public static Letter Full
    {
        get
        {
            LetterSource plan = Source("Plan van aanpak"), minutes = Source("Notulen", 50);
            LetterTheme first = Theme("Jeugd", Point(PointKind.Decision, "Het overleg besluit de aanpak te verlengen.", plan), Point(PointKind.Decision, "De gemeente stelt geld beschikbaar.", minutes), Point(PointKind.Overlap, "\u201CEen\u201D en \u201Ctwee\u201D", plan, Source("Ander plan", 70)));
            LetterTheme second = Theme("Zorg | straat", Point(PointKind.Result, "Rij | met | cellen", minutes) with { Note = "Herschreven door de redactie." });
            return Letter(
                first with { Documents = [new DistrictCount("Noord-Holland Noord", 5), new DistrictCount("Kennemerland", 2)], NotSeen = ["Geen stukken uit deze periode gezien van: Medemblik."], BlindSpots = ["onderwijs", "zorg"], Closed = ["wonen"] },
                second with { Documents = [new DistrictCount("Noord-Holland Noord", 1)] }) with { Opening = "Goed nieuws.\nEn minder goed nieuws." };
        }
    }

    /// <summary>Text from outside with everything that could break a file.</summary>
    public static Letter Attacked
    {
        get
        {
            string text = Hostile + new string('w', 400) + "\uD800\uFFFE";
            LetterPoint point = new("id\"><b>", PointKind.News, text, [new LetterSource("\"><script>", text, text, null, 0, 1, 2, text)], 1, text, text);
            return new Letter(new DateOnly(2025, 12, 1), new DateOnly(2026, 1, 31), text, [new LetterTheme(text, text, [point], [new DistrictCount(text, 3)], [text], [text], [text])], text + "\r\n" + text);
        }
    }

    public static DescribedDocument Document(string name, params Fact[] facts) => new(Hash(name), $"{name}.docx", name, null, new DateOnly(2026, 1, 5), ["Hoorn"], facts);

    public static string Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var reader = new StreamReader((zip.GetEntry(path) ?? throw new InvalidOperationException(string.Join(' ', zip.Entries.Select(e => e.FullName)))).Open());
        return reader.ReadToEnd();
    }

    /// <summary>Texts and numbers of a work sheet, row by row.</summary>
    public static string[][] Cells(byte[] file, int sheet)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var root = XElement.Parse(Part(file, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet}.xml")));
        return [.. root.Descendants(ns + "row").Select(r => r.Elements(ns + "c").Select(c => c.Value).ToArray())];
    }
}
