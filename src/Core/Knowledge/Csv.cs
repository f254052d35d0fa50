using System.Text;

namespace ZVSearch.Core.Knowledge;

/// <summary>The tables of the pack: comma-separated, quoted where needed, first row is the header.</summary>
internal static class Csv
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        string[]? header = null;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = [.. Cells(line)];
            if (header is null) { header = cells; continue; }

            yield return header.Zip(cells).ToDictionary(p => p.First, p => p.Second);
        }
    }

    private static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"') { isQuoted = !isQuoted; }
            else if (c == ',' && !isQuoted) { yield return cell.ToString(); cell.Clear(); }
            else { cell.Append(c); }
        }

        yield return cell.ToString();
    }
}
