using System.Globalization;
using System.Xml.Linq;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.OpenXml;

namespace ZVSearch.Ingest.Reading.Sheets;

/// <summary>Reads XLSX: every sheet is a page with its name as heading, every row that holds something is a table row. Values are the stored ones; dates get ISO form.</summary>
public sealed class SheetsReader : IDocumentReader
{
    /// <summary>Wider gaps are layout, not missing values.</summary>
    private const int MostEmptyCells = 30;

    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Xlsx };

    public Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        using OfficePackage package = OfficePackage.Open(file);
        string main = package.MainPart("xl/workbook.xml");
        XElement workbook = package.Load(main) ?? throw ReadingException.Damaged("In het bestand zit geen werkblad.");
        IReadOnlyDictionary<string, (string Type, string Part)> relations = package.RelationsOf(main);
        string[] shared = SharedStrings(package, relations);
        var formats = new NumberFormats(package.Load(relations.Values.Where(r => r.Type == "styles").Select(r => r.Part).FirstOrDefault()), workbook);
        long characters = 0;
        var pages = new List<Page>();
        foreach (XElement sheet in workbook.Child("sheets").Children("sheet"))
        {
            string id = sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value ?? string.Empty;
            List<Block> blocks = [new Block(BlockKind.Heading, NameOf(sheet, pages.Count + 1), 1)];
            if (relations.TryGetValue(id, out (string Type, string Part) part)) { AddRows(package, part.Part, shared, formats, blocks, stop); }

            characters += blocks.Sum(b => (long)b.Text.Length);
            if (characters > file.Limits.MaxCharacters) { throw ReadingException.TooLarge("De werkbladen bevatten te veel tekst."); }

            bool hasRows = blocks.Count > 1;
            pages.Add(new Page(pages.Count + 1, hasRows ? ReadingMethod.Text : ReadingMethod.None, hasRows ? blocks : []));
        }

        return Task.FromResult(pages.Count > 0 ? new ReadDocument(pages, package.Properties(), []) : ReadDocument.OnePage([], package.Properties()));
    }

    private static string NameOf(XElement sheet, int number)
    {
        string name = BlockText.Normalize(sheet.Get("name"));
        return name.Length > 0 ? name : $"Blad {number}";
    }

    private static string[] SharedStrings(OfficePackage package, IReadOnlyDictionary<string, (string Type, string Part)> relations) =>
        [.. package.Load(relations.Values.Where(r => r.Type == "sharedStrings").Select(r => r.Part).FirstOrDefault()).Children("si").Select(TextOf)];

    /// <summary>All text of a string, without the reading aid above it.</summary>
    private static string TextOf(XElement item) =>
        string.Concat(item.Descendants().Where(e => e.Name.LocalName == "t" && e.Parent?.Name.LocalName != "rPh").Select(e => e.Value));

    private static void AddRows(OfficePackage package, string part, string[] shared, NumberFormats formats, List<Block> blocks, CancellationToken stop)
    {
        foreach (XElement row in package.Load(part)?.Child("sheetData").Children("row") ?? [])
        {
            stop.ThrowIfCancellationRequested();
            string text = BlockText.Row(Cells(row, shared, formats));
            if (text.Length > 0) { blocks.Add(new Block(BlockKind.TableRow, text)); }
        }

        foreach ((string type, string comments) in package.RelationsOf(part).Values)
        {
            if (type != "comments") { continue; }

            IEnumerable<XElement> notes = package.Load(comments)?.Child("commentList").Children("comment") ?? [];
            blocks.AddRange(notes.Select(n => BlockText.Normalize(TextOf(n))).Where(t => t.Length > 0).Select(t => new Block(BlockKind.Note, t)));
        }
    }

    /// <summary>The file leaves empty cells out; their places follow from the references of the others (B7, D7).</summary>
    private static IEnumerable<string> Cells(XElement row, string[] shared, NumberFormats formats)
    {
        int next = 1;
        foreach (XElement cell in row.Children("c"))
        {
            int column = ColumnOf(cell.Get("r"));
            for (; next < column && column - next < MostEmptyCells; next++) { yield return string.Empty; }

            next = column + 1;
            yield return BlockText.Normalize(ValueOf(cell, shared, formats));
        }
    }

    private static int ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char c in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(c) || column > 20_000) { break; }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column;
    }

    private static string ValueOf(XElement cell, string[] shared, NumberFormats formats)
    {
        string value = cell.Child("v")?.Value ?? string.Empty;
        return cell.Get("t") switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < shared.Length ? shared[index] : string.Empty,
            "inlineStr" => cell.Child("is") is { } inline ? TextOf(inline) : string.Empty,
            "b" => value == "1" ? "WAAR" : "ONWAAR",
            "e" => string.Empty,
            "str" or "d" => value,
            _ => formats.Show(value, cell.Get("s")),
        };
    }
}
