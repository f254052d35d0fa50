using Lucene.Net.Index;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Ranking;

/// <summary>Which terms the index holds.</summary>
internal sealed class Vocabulary(IndexReader reader)
{
    private static readonly string[] Fields = [IndexFields.Body, IndexFields.Headings, IndexFields.Title];

    /// <summary>True when the term stands in any text field.</summary>
    public bool Has(string term)
    {
        foreach (string field in Fields)
        {
            if (reader.DocFreq(new Term(field, term)) > 0) { return true; }
        }

        return false;
    }
}
