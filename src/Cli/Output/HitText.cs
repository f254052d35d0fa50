using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Hits;

namespace ZVSearch.Cli.Output;

/// <summary>An answer for people at a terminal.</summary>
internal static class HitText
{
    public static void Write(SearchResponse response, TimeSpan took)
    {
        Console.Out.WriteLine($"{response.Total} documenten voor: {response.Interpretation} ({took.TotalMilliseconds:F0} ms)");
        foreach (string note in response.Notes) { Console.Out.WriteLine($"  Let op: {note}"); }

        Write(response.Hits);
    }

    public static void Write(IReadOnlyList<SearchHit> hits)
    {
        for (int i = 0; i < hits.Count; i++)
        {
            SearchHit hit = hits[i];
            string type = hit.Document.Type is { } id ? KnowledgePack.BuiltIn.LabelOf(id) : hit.Document.Format.ToUpperInvariant();
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{i + 1}. {hit.Document.Title}");
            Console.Out.WriteLine($"   {type}{(hit.Document.Date is { } date ? $" · {date:yyyy-MM-dd}" : string.Empty)} · {hit.Document.File} · pagina {hit.Page}");
            if (hit.Section.Length > 0) { Console.Out.WriteLine($"   {hit.Section}"); }

            if (hit.Snippet.Text.Length > 0) { Console.Out.WriteLine($"   {hit.Snippet.Text}"); }
        }
    }
}
