using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>One file of the pack, which can say where in it something is wrong.</summary>
internal sealed record PackFile(string Name, string Text)
{
    /// <summary>Longest time for one expression in one text: ample, for a busy machine and a long text must not look like an attack.</summary>
    private static readonly TimeSpan MaxMatchTime = TimeSpan.FromSeconds(30);

    public PackException Fault(int line, string reason) => new(Name, line, reason);

    /// <exception cref="PackException">Not JSON, or not of the shape that the reader expects.</exception>
    public T Json<T>(Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Text);
            return read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw Fault((int)(fault.LineNumber ?? -1) + 1, "dit is geen geldige JSON.");
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Fault(0, $"een veld ontbreekt of heeft de verkeerde vorm ({fault.Message}).");
        }
    }

    /// <summary>Rows of a table with tabs between the cells; <c>#</c> starts a remark; the first row names the columns.</summary>
    /// <exception cref="PackException">A row has another number of cells than the header.</exception>
    public IEnumerable<(int Line, IReadOnlyDictionary<string, string> Cells)> Table()
    {
        string[]? header = null;
        string[] lines = Text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') { continue; }

            string[] cells = [.. lines[i].Split('\t').Select(c => c.Trim())];
            if (header is null) { header = cells; continue; }

            if (cells.Length != header.Length) { throw Fault(i + 1, $"er staan {cells.Length} kolommen, het moeten er {header.Length} zijn."); }

            yield return (i + 1, header.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }
    }

    /// <exception cref="PackException">Not a regular expression.</exception>
    public Regex Expression(string pattern, int line = 0)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MaxMatchTime);
        }
        catch (ArgumentException fault)
        {
            throw Fault(line > 0 ? line : LineOf(pattern), $"'{pattern}' is geen geldige reguliere expressie ({fault.Message})");
        }
    }

    /// <summary>Line of the first occurrence of a value in a JSON file; 0 when it is not there.</summary>
    public int LineOf(string value)
    {
        int at = Text.IndexOf(JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal);
        return at < 0 ? 0 : Text.AsSpan(0, at).Count('\n') + 1;
    }
}
