using Lucene.Net.Analysis;
using ZVSearch.Language.Tokens;
using ZVSearch.Search.Schema;

namespace ZVSearch.Search.Writing;

/// <summary>Chooses the analyser of a field: exact for fields with the exact ending, stemmed for all others.</summary>
internal sealed class FieldAnalyzer() : AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY)
{
    protected override Analyzer GetWrappedAnalyzer(string fieldName) =>
        fieldName.EndsWith(IndexFields.ExactSuffix, StringComparison.Ordinal) ? DutchAnalyzer.Exact : DutchAnalyzer.Stemmed;
}
