namespace ZVSearch.Search.Evaluation;

/// <summary>A question with the documents that a person judged to answer it.</summary>
/// <param name="Id">Name of the question in its file.</param>
/// <param name="Text">As typed.</param>
/// <param name="Kind">Kind of question, for instance <c>eigen woorden</c>.</param>
/// <param name="Grades">Grade by document id: 3 is what was sought, 1 touches it. Documents that are not there are not relevant.</param>
public sealed record JudgedQuery(string Id, string Text, string Kind, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>Reads tab-separated lines with a header that names the columns qid, query, kind and relevant (<c>id:grade;id:grade</c>).</summary>
    /// <exception cref="FormatException">A column is missing or a grade is no number; the message is Dutch and says where.</exception>
    public static IReadOnlyList<JudgedQuery> Parse(IEnumerable<string> lines)
    {
        string[]? header = null;
        var queries = new List<JudgedQuery>();
        foreach ((string line, int number) in lines.Select((l, i) => (l, i + 1)).Where(l => l.l.Length > 0))
        {
            string[] cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                if (Array.Find(["qid", "query", "relevant"], c => !header.Contains(c)) is { } missing) { throw new FormatException($"De eerste regel noemt geen kolom '{missing}'."); }

                continue;
            }

            string Cell(string name) => Array.IndexOf(header, name) is var i && i >= 0 && i < cells.Length ? cells[i] : string.Empty;
            queries.Add(new JudgedQuery(Cell("qid"), Cell("query"), Cell("kind"), GradesOf(Cell("relevant"), number)));
        }

        return queries;
    }

    private static Dictionary<string, int> GradesOf(string cell, int line)
    {
        var grades = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string item in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = item.LastIndexOf(':');
            if (colon <= 0 || !int.TryParse(item.AsSpan(colon + 1), out int grade)) { throw new FormatException($"Regel {line}: '{item}' is geen document met een cijfer, zoals id:3."); }

            grades[item[..colon]] = grade;
        }

        return grades;
    }
}
