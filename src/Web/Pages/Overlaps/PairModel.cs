using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Store.Insights;

namespace ZVSearch.Web.Pages.Overlaps;

/// <summary>What the page of one pair shows.</summary>
/// <param name="Entry">The pair.</param>
/// <param name="A">First document, with its facts.</param>
/// <param name="B">Second document, with its facts.</param>
/// <param name="Talk">Who should talk to whom.</param>
/// <param name="History">What people said of it, oldest first.</param>
/// <param name="Message">What just happened; empty for nothing.</param>
public sealed record PairModel(OverlapEntry Entry, DescribedDocument A, DescribedDocument B, TalkAdvice Talk, IReadOnlyList<JudgementRow> History, string Message);
