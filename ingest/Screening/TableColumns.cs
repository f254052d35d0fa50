using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>The heads of the columns of tables: they say of a bare number or date what it is.</summary>
internal sealed partial class TableColumns
{
    private const string Border = " | ";

    private readonly CleanText _text;
    private readonly List<(TextBlock Row, string[] Head)> _rows = [];

    public TableColumns(CleanText text)
    {
        _text = text;
        string[] head = [];
        bool inTable = false;
        foreach (TextBlock block in text.Blocks)
        {
            if (block.Kind != BlockKind.TableRow) { inTable = false; continue; }

            string[] cells = text.TextOf(block).Split(Border);
            if (!inTable) { (head, inTable) = (cells, true); }

            _rows.Add((block, head));
        }
    }

    /// <summary>Rows under a head with a column of names and one of the columns that make it a list of people.</summary>
    public bool ListsPeople(IReadOnlyList<string> personColumns) => _rows.Exists(r =>
        r.Head.Any(c => IsHead(c, "naam")) && r.Head.Any(c => personColumns.Any(p => IsHead(c, p)))
        && !r.Head.Any(c => IsHead(c, "organisatie") || IsHead(c, "functie")) && _text.TextOf(r.Row) != string.Join(Border, r.Head));

    public bool HeadHas(int offset, IReadOnlyList<string> words) => HeadOf(offset) is { } head && words.Any(w => IsHead(head, w));

    /// <summary>True when more than three cells of the column pass a check.</summary>
    public bool HasMany(int offset, Func<string, bool> passes)
    {
        if (RowOf(offset) is not { } row) { return false; }

        int column = ColumnOf(row.Row, offset);
        return _rows.Count(r => r.Head == row.Head && _text.TextOf(r.Row).Split(Border).ElementAtOrDefault(column) is { } cell && passes(cell)) > 3;
    }

    /// <summary>Dates in columns of dates of birth.</summary>
    public IEnumerable<Hit> Dates(string text, PersonalDataRules rules)
    {
        if (rules.Patterns.FirstOrDefault(p => p.Id == "geboortedatum") is not { } pattern) { yield break; }

        foreach ((TextBlock row, string[] head) in _rows)
        {
            if (!head.Any(c => IsHead(c, "geboortedatum") || IsHead(c, "geboren") || IsHead(c, "geb.datum") || IsHead(c, "geb. datum") || IsHead(c, "geb."))) { continue; }

            foreach (Match match in FullDate().Matches(text[row.Start..row.End]))
            {
                int start = row.Start + match.Index;
                if (HeadHas(start, ["geboortedatum", "geboren", "geb.datum", "geb. datum", "geb."])) { yield return new Hit(pattern, 'A', start, start + match.Length, pattern.Points); }
            }
        }
    }

    private string? HeadOf(int offset) => RowOf(offset) is { } row ? row.Head.ElementAtOrDefault(ColumnOf(row.Row, offset)) : null;

    private (TextBlock Row, string[] Head)? RowOf(int offset)
    {
        int low = 0, high = _rows.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_rows[middle].Row.Start <= offset) { low = middle; } else { high = middle - 1; }
        }

        return _rows.Count > 0 && _rows[low].Row.Start <= offset && offset < _rows[low].Row.End ? _rows[low] : null;
    }

    private int ColumnOf(TextBlock row, int offset) => _text.Text[row.Start..offset].Split(Border).Length - 1;

    private static bool IsHead(string cell, string word) => cell.Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase) && cell.Length < word.Length + 20;

    [GeneratedRegex(@"(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ]'?\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2} [a-z]+ \d{4}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex FullDate();
}
